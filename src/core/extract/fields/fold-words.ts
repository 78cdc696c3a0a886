// Words that open a foldable part and say nothing about the work inside: "Click to expand", "Show", "ViT Framework".

import { wordCount } from '../words';

const FOLD_WORDS =
  /^(?:show|click|toggle|expand|fold|more|details?|abstract|summary|figures?|examples?|展开|点击)\b|^open (?:to|for|me|details?)\b|\b(?:details?|abstract|expand|more|frameworks?|figures?|examples?|paper|summary)$/i;

/** `Click to see the abstract!`, `(Click here for more details)`: a request to the reader, however long. */
const REQUEST =
  /^[([（]?\s*(?:please\s+)?(?:(?:click|tap|press|unfold|expand|toggle)\s(?:.*\s)?|(?:see|view|read|show)\s(?:(?:the|full|more|its|whole|paper|original)\s){0,3})(?:abstracts?|summary|details?|more|expand|collapse|open|view|read|see|show|tl;?dr|descriptions?|notes|information|info|content|citation|bibtex)[\s\p{P}\p{S}]*$/iu;

/** Whether a text is nothing but such words. */
export const isFoldWords = (text: string): boolean => {
  const words = wordCount(text);
  return (FOLD_WORDS.test(text) && words <= 4) || (words <= 9 && REQUEST.test(text));
};
