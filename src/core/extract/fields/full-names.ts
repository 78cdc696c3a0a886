// Names of people in the strict sense, where others could be words of a title.
// Leaves to others: lists of people by their look alone (words.ts).

import { isCommonWord } from '../../lexicon/words';

const INITIALS = String.raw`(?:\p{Lu}\p{Ll}?\.-?)+`;
/** `Okoro`, `McCarthy`, `O'Brien`, `Fei-Fei`; not `LAMP`, `LampNet`, `Wicks.` */
const WORD = String.raw`(?:(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|\p{Lu}['’])?\p{Lu}\p{Ll}+(?:[-'’]\p{L}\p{Ll}+)*)`;

const PARTICLE = '(?:van|von|der|den|de|del|dos|da|di|du|la|le|el|al|bin|ten)';
const FULL_NAME = new RegExp(
  `^(?:${WORD}|${INITIALS})\\s(?:(?:${WORD}|${INITIALS}|\\p{Lu}|${PARTICLE})\\s){0,4}${WORD}$`,
  'u',
);
const WITH_INITIALS = new RegExp(`^${INITIALS}\\s?(?:${INITIALS}\\s?)*(?:${PARTICLE}\\s){0,2}${WORD}$`, 'u');

/** `Jo Lee`, `Ana K. de la Ruiz`, `A. Okoro`; not `Lee`. */
export const isFullName = (name: string): boolean => FULL_NAME.test(name.normalize('NFC'));

/** `J. Lee`, `T.-M. de Ruiz` */
export const hasInitials = (name: string): boolean => WITH_INITIALS.test(name.normalize('NFC'));

/** Some word of it is in no dictionary, or an initial. */
export const isUnusual = (name: string): boolean => name.split(' ').some((word) => !isOrdinary(word));

/** No word of it is in a dictionary. */
export const isSurelyPerson = (name: string): boolean => !name.split(' ').some(isOrdinary);

/** `Lamp`, `Cross-modal`, `Pre-Training`; not `K.`, `Okoro`, `Fei-Fei`. */
const isOrdinary = (word: string): boolean =>
  !/^(?:\p{Lu}\.-?)+$/u.test(word) &&
  (isCommonWord(word.toLowerCase()) ||
    (word.includes('-') && word.split('-').some((part) => part.length > 3 && isCommonWord(part.toLowerCase()))));
