import { buildPageIfStale } from '../../scripts/build.mjs';

/** A journey never walks through an old page. */
export default buildPageIfStale;
