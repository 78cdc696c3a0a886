// The upper halves of four code pages: what the bytes 80 to FF look like to a program that takes UTF-8 for one of them.
// Leaves to others: finding and judging such damage (encoding.ts).

/** In the order of preference where two explain a document equally well. */
export const TABLES = ['mac-roman', 'windows-1252', 'latin-1', 'cp437'] as const;
export type TableName = (typeof TABLES)[number];

/** Characters of the bytes 80 to FF in order, as the WHATWG Encoding Standard and Unicode's CP437.TXT have them. */
const UPPER: Record<TableName, string> = {
  'mac-roman':
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü' +
    '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
    '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  // The five bytes without a character (81 8D 8F 90 9D) pass through as control characters, as decoders do.
  'windows-1252':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
    '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  'latin-1': String.fromCharCode(...Array.from({ length: 128 }, (_, i) => 0x80 + i)),
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ' +
    'áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
    'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
};

/** Characters that older tables or editors put in place of the standard ones. */
const ALIASES: Partial<Record<TableName, readonly (readonly [character: string, byte: number])[]>> = {
  'mac-roman': [
    ['¤', 0xdb],
    ['\u2126', 0xbd],
    ['\u03bc', 0xb5],
    ['\u0394', 0xc6],
  ],
  cp437: [
    ['\u03bc', 0xe6],
    ['\u03b2', 0xe1],
    ['\u2126', 0xea],
    ['\u2211', 0xe4],
    ['\u00b5', 0xe6],
  ],
};

const inverse = (name: TableName): ReadonlyMap<number, number> =>
  new Map([
    ...(ALIASES[name] ?? []).map(([character, byte]) => [character.charCodeAt(0), byte] as const),
    ...Array.from(UPPER[name], (character, i) => [character.charCodeAt(0), 0x80 + i] as const),
  ]);

/** From a UTF-16 unit to the byte that it once was. */
export const BYTE_OF: Readonly<Record<TableName, ReadonlyMap<number, number>>> = {
  'mac-roman': inverse('mac-roman'),
  'windows-1252': inverse('windows-1252'),
  'latin-1': inverse('latin-1'),
  cp437: inverse('cp437'),
};
