// The cue that governs a name in a list's terse line: "based on X", "15x faster than X", "X as vocoder", "基于X改进".
// Leaves to others: whether a passage is terse, and weighing prose (relation-of.ts).

import type { Relation } from '../../model/relation';
import { compilePhrase, findPhrases, type Hit, phraseBook } from './relation-of-match';
import type { Passage } from './relation-of-passage';

export interface Governor {
  readonly relation: Relation;
  readonly confidence: number;
  /** Words of the passage, the last one not included. */
  readonly cue: { readonly from: number; readonly to: number };
}

interface Rule {
  /** `none` keeps a weaker cue inside its words from speaking: in "used by X" the name is the newer work. */
  readonly relation: Relation | 'none';
  readonly confidence: number;
}

/** Phrases (see compilePhrase) parted by semicolons. */
const rules = (relation: Rule['relation'], confidence: number, phrases: string) =>
  phrases.split(';').map((phrase) => compilePhrase<Rule>(phrase, { relation, confidence }));

/** Left of the name; of those that end nearest to it the longest speaks: "combined with" over "with". */
const BEFORE = [
  ...rules(
    'extends',
    0.9,
    `
    base~ on|upon; base~ .. on|upon; build~ on|upon|atop|over|off; built on|upon|atop|over|off; on top of; extend~;
    extend~ on|upon; generali~; generali~ of|from; modif~; modif~ of|to; adapt~;
    adapted|derived|derives|forked|evolved|evolves|distilled|inherits|inherited from;
    extension|extensions|generalization|generalisation|adaptation|modification|evolution|continuation of|to;
    version|versions|variant|variants|implementation|implementations|form|reimplementation|adaptation|flavor|flavour|variation|variations|fork|forks|port|ports|descendant|derivative|derivation|reproduction|replication of;
    successor|successors|follow-up|sequel|improvement|improvements|upgrade|refinement|update of|to|on|over|for;
    special case of; simplif~; enhanc~; augment~; refin~; upgrad~; improv~; improv~ on|upon; revisit~; reformulat~;
    reimplement~|re-implement~|reproduc~|replicat~; scal~; scal~ up; distil~; compress~; quanti~; prun~;
    fine-tun~|finetun~|fine-tunes|fine-tuned|fine-tuning; accelerat~; speed~ up; port~; rewrit~; fork~; continues;
    starts|starting|initialized|initialised|pre-trained|pretrained from; inherit~`,
  ),
  ...rules(
    'extends',
    0.7,
    `
    add|adds|added|adding|introduces|introducing|incorporates|brings|injects|plugs .. to|into|in|onto;
    replac~|remov~|chang~|swap~|reduc~|cut~ .. in|of; equip~|equips`,
  ),
  ...rules(
    'uses',
    0.85,
    `
    use|uses|used|using; utili~; employ~; adopt~; leverag~; exploit~; apply|applies|applying|applied; application of;
    integrat~; incorporat~; deploy~; rely|relies|relying on; depends on;
    powered|driven|backed|enabled|guided|supervised|generated|labeled|labelled|annotated by;
    equipped|initialized|initialised|trained|fine-tuned|pretrained|pre-trained|augmented|implemented|written|built with|in|using|via|by;
    trained|evaluated|tested|pretrained|pre-trained|fine-tuned|runs|running|train|trains|training on;
    wrapper|wrappers|interface of|for|around|to; combin~; combin~ .. with;
    combination|mixture|hybrid|ensemble|fusion|mix|integration of; merg~; unif~; fus~;
    coupl~|pair~|blend~|marri~|mix~; hybrid; follow~; with the help of; by means of; thanks to; prompt~;
    call|calls|queries|invokes; pretrained|pre-trained|off-the-shelf`,
  ),
  ...rules(
    'uses',
    0.6,
    `
    with; via; through; by; as in; plus; apply|applies|applied|extends|extended .. to; on`,
  ),
  ...rules(
    'inspired-by',
    0.92,
    `
    inspired|motivated|influenced|intrigued by|from; inspir~ .. by|from;
    inspiration|ideas|idea|insights|insight|cues|lessons|concepts|concept|borrows|borrowed|borrowing from;
    draws|drawing|takes|taking|borrows|borrowing .. from; reminiscent of; in the spirit|style of; analogy to|with;
    mimic~; mimicking; imitat~; à la; a la; echoes`,
  ),
  ...rules(
    'inspired-by',
    0.6,
    `
   
    address|addresses|addressing|tackles|overcomes|fixes|solves|mitigates|alleviates .. limitations|limitation|problem|problems|issues|issue|shortcomings|drawbacks|weaknesses of|in|with`,
  ),
  ...rules(
    'compares',
    0.88,
    `
    outperform~|out-performs; beat|beats|beating; surpass~; exceed~; match|matches|matching|matched;
    rival|rivals|rivaling; than; than that|those of; compar~; compar~ .. to|with|against|between|of;
    comparison|contrast to|with|of|between|and;
    contrary|opposed|relative|alternative|alternatives|answer|competitor|rival|counterpart|orthogonal|complementary|equivalent|analogous|similar|similarly|close|closer|related|superior|inferior to|of|for;
    comparable|competitive|equal|identical|on-par to|with; on par with; on a par with;
    parity|compete|competes|competing with; versus|vs|vs.; against; unlike; instead of; rather than; in place|lieu of;
    differ~ from; different|distinct from; difference|differences between|to|from;
    better|faster|smaller|larger|cheaper|stronger|worse|slower|higher|lower|more|less|fewer .. than; improv~ over;
    improv~|gain~|speedup|speedups|advantage|advantages|margin .. over|against; over; replac~;
    replacement|substitute for|of; same .. as|with; just like; like; similar .. to; benchmark~; evaluat~;
    analysis|evaluation|study|survey|review|critique|limitations of; challeng~; approach~|approaching .. of;
    reach~|reaches .. of`,
  ),
  ...rules(
    'none',
    1,
    `
    used|adopted|extended|improved|superseded|replaced|outperformed|followed|implemented|employed .. by|in; led to;
    inspired; precursor|predecessor|forerunner to|of; basis|foundation|inspiration for|of; such as; see; see also;
    e.g; known as; called|named|dubbed`,
  ),
  ...rules(
    'extends',
    0.85,
    `
    基于; 改进自; 改进; 改进了; 扩展; 扩展了; 延续; 沿用; 源自; 升级; 继承; 继承自; 微调; 微调了`,
  ),
  ...rules(
    'uses',
    0.8,
    `
    使用; 使用了; 采用; 采用了; 利用; 利用了; 结合; 结合了; 应用; 应用于; 引入; 引入了; 融合; 融合了; 借助; 通过; 用; 以; 将`,
  ),
  ...rules(
    'inspired-by',
    0.9,
    `
    受; 受到; 受启发于; 启发自; 灵感来自; 灵感来自于; 借鉴; 借鉴了; 参考; 参考了`,
  ),
  ...rules(
    'compares',
    0.85,
    `
    优于; 超过; 超过了; 相比; 相比于; 相较于; 对比; 对比了; 类似; 类似于; 不同于; 超越; 超越了; 好于; 比; 替换; 媲美; 替代; 击败`,
  ),
];

/** Right of the name; these speak before those on the left: in "uses BERT-like pre-training" BERT is likened to. */
const AFTER = [
  ...rules(
    'extends',
    0.85,
    `
    § -variant|-variants|-extension|-derived|-derivative|-style;
    § version|versions|variant|variants|implementation|implementations|form|reimplementation|adaptation|extension|extensions|fork|forks|derivative|successor|successors|follow-up|improvements;
    § is|are|was|were .. extended|modified|adapted|improved|simplified|generalized|fine-tuned|distilled;
    § 的|模|方|算|架|框 .. 改进|变体|扩展|升级|变种|延伸|微调; § 的? 改进; § 的? 变体; § 的? 扩展; § 的? 升级; § 的? 变种; § 的? 基础上; § 模型 的? 改进;
    § 进行 .. 改进|扩展|微调|优化; § を .. 拡張; § を .. 改良; § に基づ; § をベース`,
  ),
  ...rules(
    'extends',
    0.65,
    `
    § fine-tuned|finetuned|adapted|distilled|extended|pruned|quantized|retrained|scaled for|on|to|with|into;
    § but with|for|on; § ’|' s|s? .. is|are|was|were .. extended;
    § for video|videos|speech|audio|graphs|code|music|vision|robotics|3d`,
  ),
  ...rules(
    'uses',
    0.85,
    `
   
    § as .. backbone|encoder|decoder|vocoder|base|teacher|student|generator|discriminator|policy|planner|controller|embedding|embeddings|extractor|component|components|block|blocks|optimizer|core|engine|prior|initialization|initialisation|tokenizer|judge|verifier|retriever|reader|classifier|module|tool|backend|solver|llm|model;
    § is|are|was|were .. used|employed|adopted|applied|leveraged|integrated|incorporated|chosen|taken;
    § -based|-powered|-driven|-guided|-initialized|-pretrained|-augmented|-enhanced; § based|powered|driven;
    § backbone|backbones|encoder|encoders|decoder|decoders|vocoder|embeddings|features|tokenizer|weights|checkpoint|checkpoints|initialization|optimizer|toolkit;
    § 作为; § 为; § 的组合; § を .. 使用; § を .. 利用; § を用い`,
  ),
  ...rules(
    'inspired-by',
    0.9,
    `
    § -inspired|-motivated; § inspired|motivated; § 的? 启发; § 的? 影响; § に .. 触発; § に着想`,
  ),
  ...rules(
    'compares',
    0.8,
    `
    § -like|-level; § by|with a? large|wide|significant|big|clear margin|margins; § by #;
    § killer|competitor|alternative|rival|counterpart|clone|replacement; § at a? fraction|lower|half; § 的? 相比; § 相近;
    § 类似; § 相似; § 相当; § 更; § より; § と比較`,
  ),
];

const before = phraseBook(BEFORE);
const after = phraseBook(AFTER);

/** Ends what a cue can govern: "based on ideas which were later shown to help X". */
const BREAKS: ReadonlySet<string> = new Set([
  'which',
  'that',
  'but',
  'while',
  'whereas',
  'where',
  'because',
  '.',
  ';',
  '。',
  '；',
  '，',
]);
const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'without',
  'neither',
  'nor',
  'cannot',
  "doesn't",
  "isn't",
  '不',
  '没',
  '非',
  '无',
]);
/** Before "used" these make it an adjective: "built on the widely used X". */
const HABITS: ReadonlySet<string> = new Set(['widely', 'commonly', 'often', 'most', 'much', 'well']);
/** Words from cue to name: "based on the original, widely used X"; a list of names may be as long. */
const REACH = 10;

/** The cue that governs the mention, or null when none does, or a "not" stands before it. */
export function governorOf({ words, at, from, to }: Passage): Governor | null {
  const right = findPhrases(words.slice(at, to), after).sort((a, b) => b.to - a.to)[0];
  const left = leftOf({ words, at, from });
  const chosen = right !== undefined ? { ...right, from: at + right.from, to: at + right.to } : left;
  // "15x faster than X by …", "inspired by X-based …": a comparison or inspiration on the left is not overruled.
  const strong =
    left !== null &&
    right !== undefined &&
    (left.value.relation === 'compares' || left.value.relation === 'inspired-by') &&
    at - left.to <= 1 &&
    left.value.confidence > 0.8;
  const hit = strong ? left : chosen;
  if (hit === null || hit.value.relation === 'none') return null;
  if (words.slice(Math.max(0, hit.from - 2), hit.from).some(({ text }) => NEGATIONS.has(text))) return null;
  const far = hit.to <= at && at - hit.to > 4 ? 0.1 : 0;
  return {
    relation: hit.value.relation,
    confidence: Math.round((hit.value.confidence - far) * 100) / 100,
    cue: { from: hit.from, to: hit.to },
  };
}

function leftOf({ words, at, from }: Pick<Passage, 'words' | 'at' | 'from'>): Hit<Rule> | null {
  const start = Math.max(from, at - REACH - 6);
  let best: Hit<Rule> | null = null;
  for (const one of findPhrases(words.slice(start, at), before)) {
    const hit = { ...one, from: start + one.from, to: start + one.to };
    if (at - hit.to > REACH || words.slice(hit.to, at).some(({ text }) => BREAKS.has(text))) continue;
    if (HABITS.has(words[hit.from - 1]?.text ?? '')) continue;
    if (best === null || hit.to > best.to || (hit.to === best.to && hit.from < best.from)) best = hit;
  }
  return best;
}
