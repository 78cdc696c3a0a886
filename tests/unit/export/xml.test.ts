import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { xmlChars, xmlText } from '../../../src/core/export/xml';

test('escapes what has a meaning in XML', () => {
  expect(xmlText('<a b="c">&\t\r\n')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&#9;&#13;&#10;');
});

test('leaves out what XML cannot hold', () => {
  expect(xmlText('a\u0000b\u0007c\u001fd\uffffe\ufffef')).toBe('abcdef');
  expect(xmlText('\ud800x\udc00')).toBe('\ufffdx\ufffd');
  expect(xmlText('𝔸🌲')).toBe('𝔸🌲');
});

test('a parser reads any text back, save the characters that were left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const document = XmlDocument.fromString(`<a b="${xmlText(text)}">${xmlText(text)}</a>`);
      expect(document.root.attr('b')?.value).toBe(xmlChars(text));
      expect(document.root.content).toBe(xmlChars(text));
      document.dispose();
    }),
  );
});
