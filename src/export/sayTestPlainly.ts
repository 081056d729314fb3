import type { sayTest } from '../words/compare/sayTest';
import { joinNames } from '../support/isolateName';

/** What is said of a test, as files have it: without what sets names apart on a screen. */
export function sayTestPlainly({ plain, sentence, method }: ReturnType<typeof sayTest>): ReturnType<typeof sayTest> {
  return { plain: joinNames(plain), sentence: joinNames(sentence), method: joinNames(method) };
}
