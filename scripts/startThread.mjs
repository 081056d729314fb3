import { compileKith } from './startKith.mjs';

// In a thread, the command line serves instead of reading words.
compileKith().run();
