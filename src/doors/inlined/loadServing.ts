import type { loadServing as served } from '../loadServing';

/** As its namesake; the one file has no server to ask, and its policy within. */
export const loadServing: typeof served = () => Promise.resolve({ isOneFile: true, missingHeaders: [], sharesMemory: crossOriginIsolated });
