// Words that state how one work draws on another: citation functions of ACL-ARC (Jurgens et al. 2018).
// Data; relations.ts in extract finds the works on either side. `confidence` is a starting value; see README, "How sure".

import type { Relation } from '../model/relation';

export interface Cue {
  readonly relation: Relation;
  /** Where the other work stands: after the words or before them. */
  readonly side: 'after' | 'before';
  /** Case-insensitive; matched at word boundaries. */
  readonly pattern: string;
  readonly confidence: number;
  /** The other work is the newer one: "inspired ZooKeeper", "precursor to Paxos". */
  readonly reversed?: true;
  /** Says little by itself: the other work must be coined or listed and near. */
  readonly weak?: true;
  /** Weak, but a capitalised unknown word right behind it will do. */
  readonly adjacent?: true;
}

const after = (relation: Relation, confidence: number, ...patterns: string[]): Cue[] =>
  patterns.map((pattern) => ({ relation, side: 'after', pattern, confidence }));
const before = (relation: Relation, confidence: number, ...patterns: string[]): Cue[] =>
  patterns.map((pattern) => ({ relation, side: 'before', pattern, confidence }));
const reversed = (relation: Relation, confidence: number, ...patterns: string[]): Cue[] =>
  patterns.map((pattern) => ({ relation, side: 'after', pattern, confidence, reversed: true }));
const weak = (relation: Relation, confidence: number, ...patterns: string[]): Cue[] =>
  patterns.map((pattern) => ({ relation, side: 'after', pattern, confidence, weak: true }));
const adjacent = (relation: Relation, confidence: number, ...patterns: string[]): Cue[] =>
  weak(relation, confidence, ...patterns).map((cue) => ({ ...cue, adjacent: true }));

export const CUES: readonly Cue[] = [
  // ── extends ──
  ...after(
    'extends',
    0.9,
    '(?:is |are |was |were |heavily |mainly |largely |loosely |directly |also )*based (?:up)?on(?: top of)?',
    'buil(?:d|ds|t|ding)(?: (?:directly|heavily|further))? (?:up)?on(?: top of)?',
    'extends?(?: upon| on)?',
    'extended from',
    'extending',
    'an? (?:\\w+ ){0,3}extension (?:of|to)',
    'extensions? (?:of|to)',
    'an? (?:\\w+ ){0,3}(?:variant|variation|flavou?r) of',
    '(?:variants?|variations?) of',
    'an? (?:\\w+ ){0,4}version of',
    '(?:improved|enhanced|extended|modified|simplified|faster|lighter|better|smaller|compressed|distilled|open[- ]source|generali[sz]ed|optimi[sz]ed|upgraded|updated|new|scaled[- ]up|multilingual|multimodal|streamlined|efficient) versions? of',
    'generali[sz](?:es|ed|ing|ation(?: of)?)(?: of| from)?',
    '(?:direct |spiritual )?(?:successor|follow-?up|sequel)(?: work)? (?:of|to|for)',
    'follows? up on',
    '(?:slight |small |simple |minor )?modifications? (?:of|to)',
    'modif(?:ies|ied|ying)',
    'adapt(?:s|ed|ing)?(?: from)?',
    'adaptation of',
    'deriv(?:es|ed|ing)(?: its \\w+)? from',
    'evolv(?:es|ed|ing) from',
    'evolution of',
    'reformulat(?:es|ion of)',
    'improv(?:es|ed|ing|ement|ements)(?: (?:up)?on| over| of)',
    'simplif(?:ies|ied|ying|ication of)',
    'enhanc(?:es|ed|ing)',
    'upgrad(?:es|e of|ed from)',
    'on top of',
    'revisit(?:s|ing)',
    'inherit(?:s|ed|ing) from',
    'replac(?:es|ing) (?:the )?\\S+(?: \\S+){0,3} (?:in|of)',
    'stem(?:s|med|ming) from',
    'starts? (?:out )?from',
    'along the lines of',
    'in the (?:spirit|vein) of',
    'fork of',
    '(?:commercial |open[- ]source |modern |later |new )*(?:incarnation|derivation|descendant|generation|edition|rewrite|revision|port|clone|offspring) of',
    '(?:has|have|had|shares?|keeps?|with) (?:the |an? )?(?:same |similar )?(?:\\w+ )?(?:architecture|structure|design|backbone|formulation)(?: of| as| to| like)',
    '(?:an? |the )?(?:improved|enhanced|extended|modified|simplified|upgraded|updated|scaled[- ]up|refined|lightweight|multilingual|改进的|改进版的?)(?=\\s)',
    're-?implementation of',
    'an? (?:\\w+ ){0,2}(?:take|twist|spin) on',
  ),
  ...after(
    'extends',
    0.8,
    'following(?: up)?(?: (?:the )?(?:work|works|idea|ideas|approach|steps|success|line) (?:of|in|by))?',
    'follow(?:s|ed)(?: (?:the )?(?:work|works|idea|ideas|approach|steps|design|setting|settings|framework|recipe) (?:of|in|by|from))?',
    'improves?',
  ),
  ...before(
    'extends',
    0.75,
    "(?:'s)? (?:variant|extension|successor|derivative|follow-?up|modification|adaptation)",
    '[- ]variants?',
    '的[^，。；]{0,4}版(?:本)?',
    '[- ]inspired (?=extension|variant)',
    '[- ]based (?=extension|variant)',
    '(?:was|were|is|are) (?:extended|generali[sz]ed|improved|modified|adapted)(?= (?:to|by|with|for|here))',
  ),

  // ── uses ──
  ...after(
    'uses',
    0.8,
    '(?:also |then |only |mainly |simply |instead )?(?:uses?|used|using)(?: of)?',
    'make(?:s)? use of',
    'employ(?:s|ed|ing)?',
    'adopt(?:s|ed|ing)?',
    'leverag(?:e|es|ed|ing)',
    'utili[sz](?:e|es|ed|ing)',
    'exploit(?:s|ing)?',
    'incorporat(?:e|es|ed|ing)',
    'integrat(?:e|es|ed|ing)(?: with)?',
    'combin(?:e|es|ed|ing|ation of)(?: (?:ideas from|it with|with))?',
    '(?:applied|applies|apply|applying|application)(?: (?:it|this|them|the \\w+))? (?:to|on|in)',
    '(?:applies|apply|applying)',
    'built (?:with|from|using|out of)',
    'composed of',
    'consist(?:s|ing) of',
    '(?:deployed|integrated|instantiated|plugged)(?: \\w+)? (?:in|into|on|with|using)',
    'implemented (?:on top of|with|using)',
    '(?:fine-?tun(?:e|es|ed|ing)|finetun(?:e|es|ed|ing))(?: (?:of|from|on top of|a|the))?',
    '(?:initiali[sz](?:e|es|ed|ing)|pre-?trained|distill(?:s|ed|ing)?)(?: (?:it|them|weights))? (?:from|with)',
    'distill(?:s|ed|ing)',
    'powered by',
    'driven by',
    'equipped with',
    'augment(?:s|ed|ing)(?: (?:it|\\w+))?(?: with)?',
    'rel(?:y|ies|ying) on',
    'coupled with',
    'paired with',
    'with the help of',
    'by means of',
    'through the use of',
    'on the basis of',
    'borrow(?:s|ed|ing)? (?:the )?(?:\\w+ ){0,3}from',
    'swaps? in',
    'connect(?:s|ing)',
    'merg(?:es|ing)',
    'unif(?:ies|ying)',
    'backed by',
    '(?:generated|produced|obtained|computed|extracted|provided|estimated|predicted) (?:by|from|with|using)',
    'trained (?:with|using|via)',
    'optimi[sz]ed (?:with|using|via|by)',
    '(?:backbone|encoder|decoder|vocoder|base model|teacher|generator|discriminator|policy|tokenizer|retriever|planner)s?(?: (?:is|are|such as|like))',
  ),
  ...adjacent(
    'uses',
    0.55,
    '(?:experiments?|evaluat(?:e|es|ed|ion|ions)|tests?|tested|deploy(?:s|ed)?|experimented|validated?|demonstrated?)(?: \\w+){0,2} (?:in|on|with|over|across)',
    '(?:surveys?|studies|studied|analy[sz](?:es|ed)|explains|attacks|tests)',
    '(?:strateg(?:y|ies)|modules?|layers?|mechanisms?|techniques?|schemes?|components?|blocks?|tokens?) (?:in|for|into|of)',
  ),
  ...before(
    'uses',
    0.75,
    ' (?:is|are|was|were) (?:used|employed|adopted|applied|leveraged|utili[sz]ed|fine-?tuned|integrated|incorporated)(?! (?:by|in) )',
    ' as (?:the |an? |its )?(?:\\w+[- ]){0,3}(?:backbone|encoder|decoder|vocoder|base|base model|teacher|student|generator|discriminator|policy|planner|controller|embedding|embeddings|feature extractor|component|building blocks?|optimizer|core|engine|prior|initiali[sz]ation|starting point)',
    ' for (?:the )?(?:encoding|decoding|feature extraction|generation|initiali[sz]ation|optimi[sz]ation|planning|training)',
    '[- ](?:like|style|styled) (?:\\w+ ){0,2}?(?:architectures?|encoders?|decoders?|models?|networks?|structures?|modules?|predictors?|loss(?:es)?|layers?|blocks?|approach(?:es)?|systems?|frameworks?|designs?|training|objectives?|computations?)',
    ' (?:backbone|encoder|decoder|vocoder|blocks?|backbones|embeddings?)\\b',
  ),

  ...before('uses', 0.7, '[- ]based').map((cue): Cue => ({ ...cue, weak: true })),

  // ── inspired-by ──
  ...after(
    'inspired-by',
    0.9,
    '(?:is |are |was |heavily |strongly |largely |partly |also |directly )*inspired (?:by|from)',
    'inspiration (?:from|by)',
    'motivated by',
    'intrigued by',
    'influenced by',
    'draw(?:s|ing|n)?(?: \\w+){0,2} (?:inspiration )?from',
    'takes? (?:inspiration|cues?|ideas?) from',
    'borrow(?:s|ed|ing)? (?:the )?(?:ideas?|concepts?|insights?|inspiration)(?: \\w+)? from',
    'ideas? from',
    'reminiscent of',
    'mimic(?:s|king)?',
    'in analogy (?:to|with)',
    'by analogy (?:to|with)',
  ),
  ...before('inspired-by', 0.85, '[- ]inspired'),

  // ── compares ──
  ...after(
    'compares',
    0.8,
    'outperform(?:s|ed|ing)?',
    '(?:close|closer|near) to',
    '(?:not |almost |nearly )?as (?!known|well|soon|far|long|such|many)\\w+ as',
    'within \\d+(?:\\.\\d+)? ?% of',
    '(?<=within [^.;]{1,60})\\d+(?:\\.\\d+)? ?% of',
    '(?:matches|match|matching) or (?:exceeds?|outperforms?|exceeding|surpass(?:es|ing)?)(?: the performance of)?',
    'out-?perform(?:s|ed|ing)?',
    '(?:is |are |was )?(?:compared?|compar(?:es|ing|ison|isons))(?: (?:it|them|this|performance|favou?rably|well))?(?: (?:to|with|against|between|of))?',
    'in comparison (?:to|with)',
    'beat(?:s|ing)?',
    'surpass(?:es|ed|ing)?',
    'exceed(?:s|ed|ing)?',
    'unlike',
    'in contrast (?:to|with)',
    'contrasts? (?:to|with)',
    'contrary to',
    'as opposed to',
    '(?:versus|vs\\.?)',
    '(?:very |quite |somewhat |more |also )?similar(?:ly)? (?:in \\w+ )?to(?: that of)?',
    'analogous(?:ly)? to',
    'equivalent to',
    '(?:comparable|competitive|on par|on a par|equal|superior|inferior) (?:performance |results |quality )?(?:to|with)',
    'match(?:es|ed|ing)?(?: the)?(?: \\w+)? (?:performance|results?|accuracy|quality|level|speed)(?: of)?',
    '(?:same|similar|equal|comparable|better|higher|lower|worse) (?:\\w+ ){0,3}(?:as|to|than|over|with)',
    '(?:\\w+er|more \\w+|less \\w+|fewer \\w+|better|worse|more|less) (?:\\w+ ){0,3}than(?: that of)?',
    'instead of',
    'rather than',
    'differ(?:s|ent|ence|ences)? (?:from|to|between)',
    '(?:same as|just like)',
    'alternative to',
    'improv(?:es|ement|ements) (?:\\w+ ){0,3}(?:over|compared to|relative to|against)',
    'gains? (?:over|compared to)',
    'advantages? over',
    'relative to',
    'against',
    'rival(?:s|ing)?',
    'compet(?:es|ing|itive) with',
    'benchmark(?:s|ed)? against',
    'a competitor (?:of|to)',
    'challenger to',
  ),
  ...before('compares', 0.7, '[- ]like', '(?: \\w+){0,2} (?:by a (?:large|wide|significant) margin)'),

  // ── the other way round ──
  ...reversed(
    'inspired-by',
    0.8,
    '(?<!is |are |was |were |been |be |heavily |strongly |largely |directly |also )inspired(?! by| from)(?: (?:the|many|later|much of|works?|systems?|such as|like|other))*',
    'inspiration (?:for|behind)',
    'influenced(?! by)',
    'influential (?:for|to)',
    'motivated(?! by)',
  ),
  ...reversed(
    'extends',
    0.8,
    '(?:a |the |direct |early )*(?:precursor|predecessor|forerunner|ancestor) (?:to|of|for)',
    '(?:forms?|forming|lays?|laid|became|becomes|is|provides?|provided|as|was)(?: \\w+){0,2} (?:basis|foundation|foundations|groundwork|ground) (?:of|for|to|behind)',
    'led to',
    'paved the way (?:for|to)',
    'gave (?:rise|birth) to',
    '(?:extended|generali[sz]ed|improved|superseded|succeeded|replaced|followed|refined|simplified|bypassed|broken)(?: \\w+)? by',
    'later (?:became|evolved into|extended (?:by|to))',
    'evolved into',
    'origin of',
  ),
  ...reversed('uses', 0.7, '(?:used|adopted|employed|applied|utili[sz]ed|leveraged)(?: \\w+)? (?:by|in)'),

  // ── Chinese ──
  ...after(
    'extends',
    0.8,
    '基于',
    '改进(?:自|了)?',
    '扩展(?:自|了)?',
    '延续',
    '沿用',
    '在(?=[^，。]{1,20}(?:的)?基础上)',
    '借鉴了?',
    '源自',
    '升级版?',
    '继承自?',
  ),
  ...after('uses', 0.75, '使用了?', '采用了?', '利用了?', '结合了?', '应用于?', '引入了?', '融合了?'),
  ...after('inspired-by', 0.85, '受到?', '受启发于', '灵感来自'),
  ...after(
    'compares',
    0.75,
    '优于',
    '超过了?',
    '相比于?',
    '对比了?',
    '类似于?',
    '不同于',
    '超越了?',
    '好于',
    '与(?=[^，。]{1,24}(?:相比|相近|类似|相似|对比))',
  ),
  ...before('extends', 0.75, '的(?:改进|变体|扩展|升级|基础上|变种|延伸|后续)', '基础上'),
  ...before('uses', 0.7, '的组合'),
  ...before('compares', 0.7, '(?:的)?(?:相近|类似|相似)'),
];
