// Words that open a foldable part and say nothing about the work inside: "Click to expand", "Show", "ViT Framework".

import { wordCount } from '../words';

const FOLD_WORDS =
  /^(?:show|click|toggle|expand|fold|more|details?|abstract|summary|figures?|examples?|展开|点击)\b|^open (?:to|for|me|details?)\b|\b(?:details?|abstract|expand|more|frameworks?|figures?|examples?|paper|summary)$/i;

/** Whether a text is nothing but such words. */
export const isFoldWords = (text: string): boolean => FOLD_WORDS.test(text) && wordCount(text) <= 4;
