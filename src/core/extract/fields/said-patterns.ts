// The sentences by which the words about a work give it and its parts a name, as patterns with the group `name`. Data.
// Leaves to others: which of what they find is a name, and of what (said-name.ts).

import { patternFor } from '../../base/plain';

const LETTER = '(?:(?![\\u3040-\\u9fff\\uac00-\\ud7af])[\\p{L}\\p{N}])';
const NAME = `(?<name>(?=[\\p{Lu}\\p{N}])${LETTER}+(?:[-+.]${LETTER}+)*\\+*)(?!-|${LETTER})`;
const KIND =
  '(?:tool|system|prototype|method|framework|approach|algorithm|model|technique|architecture|network|fuzzer|solver|engine|compiler|protocol|library|benchmark|solution|detector|classifier|optimizer|tracker|planner)';
const OFFER =
  '\\b(?:propos|present|introduc|develop|design|implement|describ|build|creat|construct|discuss)(?:e|es|ed|s|ing)?\\b';
const WE =
  '\\b(?:we|they|this (?:paper|work|article)|the (?:paper|authors?)|authors)\\s+(?:\\w+ly\\s|further\\s|also\\s|then\\s)?';

/** A pattern, to be found once or as often as it stands there; made when it is first looked for, which many lists never do. */
interface Pattern {
  readonly first: (text: string) => RegExp;
  readonly every: (text: string) => RegExp;
}

const pattern = (source: string, flags: 'iu' | 'u'): Pattern => ({
  first: patternFor(source, flags),
  every: patternFor(source, 'giu'),
});

/** A pattern with words without which it finds nothing: most texts have none of them, and most patterns are never compiled. */
type Hinted = readonly [words: RegExp, pattern: Pattern];

/** Sentences of abstracts that give the work its name, surest first. */
export const SAID: readonly Hinted[] = [
  // We develop a fuzzer called TortoiseFuzz · a prototype system DigFuzz
  [
    /called|named|dubbed|termed|namely/iu,
    pattern(
      `${OFFER}(?<way>(?:[^.;:]|\\.(?=\\d)){0,90}?)\\b(?:called|named|dubbed|termed|namely)[\\s,"“]+${NAME}`,
      'iu',
    ),
  ],
  // the first to do so, under the name of "Lanterna"
  [/under the name/iu, pattern(`\\bunder the name(?: of)?[\\s"“]+${NAME}`, 'iu')],
  // models it as a genetic algorithm (called GAuGE: …)
  [/\((?:called|named|dubbed|termed)/iu, pattern(`\\((?:called|named|dubbed|termed)\\s+${NAME}`, 'iu')],
  // this method, called LAMP-IF, uses … · introduced the "light moss", i.e. Limoss,
  [
    /called|named|dubbed|termed/iu,
    pattern(
      `\\b(?:this|their|the (?:new|resulting|proposed)) ${KIND},? (?:is )?(?:called|named|dubbed|termed) ["“]?${NAME}`,
      'iu',
    ),
  ],
  [/\bi\.?e\b/iu, pattern(`${OFFER} the ["“][^"“”]{4,40},?["”],? i\\.?e\\.?,? ${NAME}`, 'iu')],
  // … is used to train a moss model, MOSS-1, on …
  [/train/iu, pattern(`\\btrain(?:s|ed|ing)? an? (?:[\\w-]+ ){0,3}${KIND},? ${NAME}(?=\\s*,)`, 'iu')],
  // The LAMPA method: the authors use …
  [/^The\s|\.\sThe\s/u, pattern(`(?:^|\\.\\s)The ${NAME} ${KIND}\\s?:\\s`, 'u')],
  [/which we/iu, pattern(`\\bwhich we (?:call|name|term|dub|refer to as)\\s+["“]?${NAME}`, 'iu')],
  [
    /our /iu,
    pattern(
      `\\bour (?:[\\w-]+ ){0,3}${KIND},?\\s+${NAME}(?=\\s*[,.;:(]|\\s+(?:is|was|can|does|achieves?|outperforms?)\\b)`,
      'iu',
    ),
  ],
  [
    /propos|present|introduc|develop|design|implement|describ|build|creat|construct|discuss/iu,
    pattern(
      `${OFFER} (?:an? |the )?(?:[\\w-]+ ){0,6}(?:prototype|${KIND})(?: system| tool)?(?: of(?: the)?)?,?\\s+${NAME}`,
      'iu',
    ),
  ],
  // We challenge this paradigm with SIMBX, a framework that …
  [
    /challenge|address|tackle|solve|overcome|resolve|close/iu,
    pattern(
      `${WE}(?:challenge|address|tackle|solve|overcome|resolve|close)s? [^.;]{3,90}? (?:with|by|through|via) ${NAME}, an? `,
      'iu',
    ),
  ],
  // We propose lamp-aware counting, LampCount. Our …
  [
    /propose|present|introduce|develop|design/iu,
    pattern(
      `${WE}(?:propose|present|introduce|develop|design)s? [\\p{Ll}][\\p{Ll}\\p{N}\\s-]{8,70}, ${NAME}(?=\\.(?:\\s|$)|,\\s(?:based|built|that|which|an?)\\s)`,
      'iu',
    ),
  ],
  // Leading to a new algorithm called LampPO · A self-lit method called LAMPO for … · the method is known as LETRO, for
  [
    /called|named|dubbed|known as/iu,
    pattern(
      `(?:\\b(?:new|novel) (?:[\\w-]+ ){0,3}${KIND}|^\\W*an? (?:[\\w-]+ ){0,3}${KIND}|\\b(?:our|the|this) ${KIND}),? (?:is )?(?:also )?(?:called|named|dubbed|known as)[\\s,:"“]+${NAME}`,
      'iu',
    ),
  ],
  // They call the resulting models LampGPT
  [/\bcall/iu, pattern(`${WE}call (?:the|their|its|this) (?:[\\w-]+ )?(?:${KIND}|models|system)\\s+${NAME}`, 'iu')],
  // Proposes a moss matching model – DLMM for …
  [
    /propos|present|introduc/iu,
    pattern(
      `${OFFER} (?:an? )?(?:[\\w-]+ ){1,6}${KIND}\\s*[–—:-]{1,2}\\s*${NAME}(?=\\s+(?:for|to|that|which|an?)\\s|[.,;(]|\\s*$)`,
      'iu',
    ),
  ],
  // We further propose Havoc-MAB, which … · we present the generalized SIPA (Sampling, … · design and implement LampFuzz based on
  [
    /propose|present|introduce|develop|design|describe|derive/iu,
    pattern(
      `${WE}(?:propose|present|introduce|develop|design|describe|derive)s? (?:and (?:implement|develop|build|evaluate)s? )?(?:(?:the|an?) )?(?:(?:new|novel|generalized|simple)\\s)?${NAME}(?=(?<apposed>,\\s+an?\\s)|\\s*[,.:(]|\\s+(?:an?|the|which|that|to|as|for|based|atop|on)\\s)`,
      'iu',
    ),
  ],
  // Metrics: accuracy. Comments: Introduces HSA-DPO, a … · we design a scheme to … and develop TortoiseFuzz, a …
  [
    /propose|present|introduce|develop|design/iu,
    pattern(
      `(?:[.:]\\s*|\\band )(?:propose|present|introduce|develop|design)(?:s|d)? ${NAME}(?=\\s*[,(]|\\s+an?\\s)`,
      'iu',
    ),
  ],
];

/** This paper proposes a method called Pattern Aided Local Explanation (PALEX): the words and their initials. */
export const SHORTENED = pattern(
  `${WE}(?:propose|present|introduce|develop|design|describe)s?\\s(?<words>[^.;()]{6,140}?)\\s*\\(\\s*${NAME}\\s*\\)`,
  'iu',
);

/** Introduces moss aided walking (MAW), …: a note may leave out who does so. */
export const OPENING_SHORTENED = pattern(
  `^\\W*(?:introduc(?:e|es|ing)|propos(?:e|es|ing)|present(?:s|ing)?)\\s(?<words>[^.;:()]{6,140}?)\\s*\\(\\s*${NAME}\\s*\\)`,
  'iu',
);

const CHINESE_OFFER = pattern(
  `(?:本文|论文|作者|文章|文中|我们)[^。；，,|]{0,8}?(?:提出|设计|介绍|开发)(?:了|的|一种|一个|新的|名为|叫做|称为|模型|方法|框架)*\\s*${NAME}`,
  'u',
);

export const CHINESE: readonly Pattern[] = [
  CHINESE_OFFER,
  // ，提出了ViT: Vision Transformer · 提出DRIT方法 · 本文提出一个语言模型GPT-3，
  pattern(
    `(?:^|[。；，,|\\s]|本文|论文|作者|文章)(?:[并还也]|进而|从而|因此)?提出(?:了|一种|一个|新的|名为|叫做|称为|[\\u4e00-\\u9fff]{0,8}?(?:模型|方法|框架|网络|算法))*\\s*${NAME}(?=\\s*(?:[，。：:（(,]|方法|模型|网络|框架|算法|来|以))`,
    'u',
  ),
  // 本文提出 Multimodal Unsupervised Image-to-image Translation (MUNIT) 框架
  pattern(`(?:本文|论文|作者|文章|我们)提出了?[^。（(，]{4,90}[（(]\\s*${NAME}\\s*[）)]`, 'u'),
  // 训练了一个LampNet解决…
  pattern(
    `(?:训练|设计|构建|开发|搭建)了(?:一个|一种)(?:新的|名为|叫做|称为)?\\s*${NAME}(?=\\s*(?:[，。：（(,]|来|以|解决|用于|实现|对|网络|模型))`,
    'u',
  ),
  // 这是一个开创性的工作CLIP，
  pattern(`^[^。，]{0,14}的工作\\s*${NAME}(?=[，。])`, 'u'),
  pattern(`^[^。]{0,40}?(?:^|[，。；|\\s])${NAME}(?:是)?(?:一种|使用了|采用了|提出了)`, 'u'),
  pattern(`^\\s*${NAME}，`, 'u'),
];

/** "F-LAMP introduces a factorized lamp": who does so in the first sentence is the work. */
export const SUBJECT = pattern(
  `^\\W*${NAME}\\s+(?:(?:introduc|propos|present)e?s|(?<=s\\s+)(?:introduce|propose|present))\\s`,
  'u',
);

/**
 * "RoomVLA studies how …", "RAM: glimpses of a picture", "LampQ; 17 rooms", "LRED algorithm that counts": what the words about a
 * work begin with.
 */
export const OPENER = pattern(
  `^\\W*${NAME}(?:(?<label>\\s*[:：]\\s)|;\\s|\\s${KIND} (?:that|which) |\\s(?:\\p{Ll}+ly\\s)?\\p{Ll}+(?<!s)s\\s)`,
  'u',
);

/** "Moss-Corrected Moving Average (MCMA) improves …": the short form of the words that the first sentence is about. */
export const SUBJECT_SHORTENED = pattern(
  `^\\W*(?:the )?(?<words>\\p{L}[^.;:,()]{5,90}?)\\s*\\(\\s*${NAME}\\s*\\)(?: ${KIND})?\\s(?:(?:\\p{Ll}+ly\\s)?(?:improv|enhanc|introduc|propos|align|achiev|outperform|combin|extend|generali[sz]|reduc|optimi[sz]|replac|unifi|augment|leverag)e?s|is (?<proposed>proposed|introduced|presented|a (?:new|novel)))\\s`,
  'u',
);

/** Parts are named too, and are nobody else's: "a module called MemRecall". */
const PART_NAMED = pattern(
  `(?:\\b(?:called|named|dubbed|termed|coined|referred to as|denoted(?: as)?)|叫做|叫作|称为|称作|名为|命名为)[\\s"“'‘*(《]*${NAME}`,
  'iu',
);

/** "we introduce the S4-PTD and S5-PTD models": the first of two names, and the second. */
const PAIR = `${WE}(?:propose|present|introduce|develop)s? (?:the |two )?(?:new |novel )?`;
const FIRST_OF_PAIR = pattern(`${PAIR}${NAME}(?= and \\p{Lu})`, 'iu');
const SECOND_OF_PAIR = pattern(`${PAIR}[\\p{L}\\p{N}+-]+ and ${NAME}`, 'iu');

/** "A novel Lamp Transfer Network (LTN) is proposed", "a new framework termed Lamp Comparison Network(LCN)". */
const IS_PROPOSED = pattern(
  `\\ban? (?:new |novel |simple )?(?<words>[^.;,()]{6,100}?)\\s*\\(\\s*${NAME}\\s*\\)(?:\\s[^.;,()]{3,40}?)?\\s(?:is|are|was|were)\\s(?:then |further |also )?(?:proposed|introduced|presented|developed|designed)`,
  'iu',
);
const NAMED_IN_FULL = pattern(
  `${OFFER}[^.;:]{0,90}?\\b(?<!so-)(?:called|named|dubbed|termed)\\s+["“]?(?<words>[^.;,()]{6,80}?)\\s*\\(\\s*${NAME}\\s*\\)`,
  'iu',
);

/** Whatever gives a name to the work or to a part of it. */
export const EVERY: readonly Hinted[] = [
  ...SAID,
  [/propose|present|introduce|develop|design|describe/iu, SHORTENED],
  [/(?:is|are|was|were) (?:\w+ )?(?:propos|introduc|present|develop|design)/iu, IS_PROPOSED],
  [/called|named|dubbed|termed/iu, NAMED_IN_FULL],
  [/propose|present|introduce|develop/iu, FIRST_OF_PAIR],
  [/propose|present|introduce|develop/iu, SECOND_OF_PAIR],
  [/提出|设计|介绍|开发/u, CHINESE_OFFER],
  [/called|named|dubbed|termed|coined|referred to|denoted|叫做|叫作|称为|称作|名为/iu, PART_NAMED],
];
