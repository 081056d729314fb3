import { archetypes } from './archetypes';
import { barriers } from './barriers';
import type { Codebook } from './Codebook';
import { dimensions } from './dimensions';
import { families } from './families';
import { grades } from './grades';
import { groups } from './groups';
import { motives } from './motives';
import { networkTypes } from './networkTypes';
import { posts } from './posts';
import { programmes } from './programmes';
import { roles } from './roles';

/**
 * The words of Bresnen, Hodgson, Bailey, Hyde & Hassard (2017), *Managing Modern Healthcare*: labels and facts of the
 * book, definitions in our own words. A study starts from these and may add its own; an entry of the book has a chapter.
 */
export const bookCodebook: Codebook = {
  families,
  networkTypes,
  dimensions,
  motives,
  groups,
  grades,
  roles,
  posts,
  barriers,
  archetypes,
  programmes,
};
