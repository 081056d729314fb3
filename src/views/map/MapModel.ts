import type { Activity } from '../../domain/Activity';
import type { PairStatus } from '../../domain/results/MapPicture';
import type { Spot } from '../../layout/Spot';
import type { RowList } from '../../tables/Rows';

/** Who stands outside their hull, and is always named: found isolated, or possibly so. */
export type Standing = 'isolated' | 'possibly';

/** Somebody on the map. */
export interface MapNode {
  /** Of the person. */
  readonly id: string;
  /** Into `Reconciled.people`. */
  readonly person: number;
  readonly name: string;
  readonly group: string;
  readonly organisation: string;
  readonly onRoster: boolean;
  readonly answered: boolean;
  /** `null` = neither, or not on the roster. */
  readonly standing: Standing | null;
  /** Put there by hand. */
  readonly pinned: boolean;
  readonly x: number;
  readonly y: number;
  /** Links that the map shows. */
  readonly links: number;
  /** The hull they belong to (`MapCluster.id`); of somebody off the roster, the mark they are behind (`MapMark.id`). */
  readonly place: string;
}

/** One line for each pair. */
export interface MapLine {
  readonly id: string;
  /** Indices into `MapModel.nodes`. */
  readonly a: number;
  readonly b: number;
  readonly types: readonly string[];
  /** Family of each type, in the same order; `other` for a type that the study added. */
  readonly families: readonly string[];
  readonly status: PairStatus;
  readonly activity: Activity;
}

/** What all lines of the same network types have in common. */
export interface LineSort {
  readonly types: readonly string[];
  readonly families: readonly string[];
}

/** The ends of all lines, as columns: a national network has hundreds of thousands. */
export interface LineColumns {
  readonly length: number;
  /** Indices into `MapModel.nodes`. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Into `sorts`. */
  readonly sort: Int32Array;
  readonly sorts: readonly LineSort[];
}

/** An organisation or a group on the map: a pale hull with those in it, and those in its margin. */
export interface MapCluster {
  /** The value: an organisation as written, or a group; '' = not recorded. */
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Of a circle around the middle that holds the outline. */
  readonly r: number;
  readonly outline: readonly Spot[];
  /** Indices into `MapModel.nodes`. */
  readonly inside: readonly number[];
  readonly margin: readonly number[];
  readonly managers: number;
  readonly isolated: number;
  readonly possibly: number;
  /** Posts of those who belong to it, as circles within one of radius 1, the largest first. */
  readonly posts: readonly (Spot & { readonly r: number; readonly label: string; readonly managers: number })[];
}

/** Contacts off the staff list of one kind, named by one organisation: one mark on the outer ring. */
export interface MapMark {
  readonly id: string;
  readonly label: string;
  /** Into `MapModel.clusters`; −1 = of all of them. */
  readonly cluster: number;
  readonly x: number;
  readonly y: number;
  /** Indices into `MapModel.nodes`. */
  readonly people: readonly number[];
  /** Links by cluster (into `MapModel.clusters`). */
  readonly links: ReadonlyMap<number, number>;
}

/** Links between two clusters, into `MapModel.clusters`. */
export interface MapFlow {
  readonly a: number;
  readonly b: number;
  readonly links: number;
}

/** Of the picture on the screen, in pixels. */
export interface CanvasSize {
  readonly width: number;
  readonly height: number;
}

export interface MapModel {
  readonly nodes: readonly MapNode[];
  readonly ends: LineColumns;
  /** The same, each spelled out when it is looked at. */
  readonly lines: RowList<MapLine>;
  /** Those that occur, in the order of the codebook, then by appearance. */
  readonly groups: readonly string[];
  readonly organisations: readonly string[];
  readonly families: readonly string[];
  readonly clusters: readonly MapCluster[];
  /** Of each node into `clusters`; −1 = off the roster. */
  readonly clusterOf: Int32Array;
  readonly marks: readonly MapMark[];
  /** The outer ring that the marks stand on; empty where there are none. */
  readonly ring: readonly Spot[];
  readonly flows: readonly MapFlow[];
  /** What it is arranged for. */
  readonly canvas: CanvasSize;
  /** x and y stand for each other: what is put by hand is to be kept the other way round. */
  readonly isTurned: boolean;
}
