/** A study that comes with Kith: an entry of `data/samples.json`. */
export interface SampleEntry {
  readonly id: string;
  readonly title: string;
  readonly notice: string;
  readonly description: string;
}
