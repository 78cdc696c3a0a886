// Sentences that curators write, and the relations a careful reader finds in them. All sentences are made up.

import { describe, expect, test } from 'vitest';
import { readingsOf, relationsIn, statementsIn } from '../../../../src/core/extract/lineage/relations';
import { knownNames } from '../../../../src/core/extract/mentions/known-names';

/** `extends ToMe; uses Vim`: what a sentence says of its subject, in the order of the names. */
const said = (text: string, options: { subject?: string; known?: string[] } = {}): string =>
  relationsIn(text, options)
    .map(({ relation, target }) => `${relation} ${target}`)
    .join('; ');

/** What the cues of a text say, believed or not. */
const cued = (text: string): string[] =>
  [...readingsOf(text, {})].flatMap(({ statements }) =>
    statements.map(({ relation, target }) => `${relation} ${target.text}`),
  );

test.each([
  ['常用KvoX提取特征。'],
  ['For lamp matching KvoX2 and its kin.'],
  ['The method works as follows: GraLoRA is merged.'],
])('no cue: %s', (text) => expect(cued(text)).toEqual([]));

test.each([
  ['Here, based on the brisk lampfrog (BLF) solver, we propose another.', ['extends BLF']],
  ['It is grounded in KvoX.', ['extends KvoX']],
  ['Layers that serve as drop-in replacements for KvoX.', ['compares KvoX']],
  ['It lets one agent generalize across KvoX types.', []],
  ['We generalize KvoX to rooms of any size.', ['extends KvoX']],
])('cue: %s', (text, expected) => expect(cued(text)).toEqual(expected));

describe('cues', () => {
  test.each([
    ['Also based on GraLoRA, this paper adds a schedule.', 'extends GraLoRA'],
    ['Built upon BERTish, by tuning the data.', 'extends BERTish'],
    ['It extends Whisper to new tasks.', 'extends Whisper'],
    ['It uses resnet as a backbone.', 'uses resnet'],
    ['It models variations based on Finchler model and lamps.', 'extends Finchler model'],
    ['It reports improvements over KvoXTrack with fewer lamps.', 'compares KvoXTrack'],
    ['It is an improvement over KvoXTrack that widens the wick.', 'extends KvoXTrack'],
    ['It counts lamps in LLaDA-scale pretraining.', ''],
    ['It changes the list using the operations SNUFFX, TRIMX and LITEX.', ''],
    ['It is augmented with a LanguagE Action Network for lamps.', ''],
    ['The KvoXY method: the authors use it with GraLoRA.', 'uses GraLoRA'],
    ['A variant of MedHydra where the heads are chained.', 'extends MedHydra'],
    ['A re-envisioning based off MossX.', 'extends MossX'],
    ['It builds off of LampNetX.', 'extends LampNetX'],
    ['这篇文章是 LampNetX 模型的续作。', 'extends LampNetX'],
    ['Inspired by ToMix, it merges pairs.', 'inspired-by ToMix'],
    ['15x faster than TacoTalk2 at inference.', 'compares TacoTalk2'],
    ['Outperforms SeuratX, HarmonyZ and LigerQ.', 'compares SeuratX; compares HarmonyZ; compares LigerQ'],
    ['Fine-tunes LLaDA 70B on dialogues.', 'uses LLaDA 70B'],
    ['WaveFlux as vocoder.', 'uses WaveFlux'],
    ['A TacoTalk2 like encoder model is used.', 'uses TacoTalk2'],
    ['Unlike the original MoCoX, no queue is kept.', 'compares MoCoX'],
    ['Replaces the decoder of DiffWav with a flow.', 'extends DiffWav'],
    ['It extends Lamp-Augmented Generation to the night.', 'extends Lamp-Augmented Generation'],
    ['It extends flow matching to graphs.', 'extends flow matching'],
    ['An improvement to speculative decoding for rooms.', 'extends speculative decoding'],
    ['An improvement to KvoXTrack by another gate.', 'extends KvoXTrack'],
    ['This paper extends skip-gram model to rooms.', 'extends skip-gram'],
    ['It extends Gaussian splatting by lamps that bend.', 'extends Gaussian splatting'],
    ['Applies GLEMX to a chain of lamps.', 'uses GLEMX'],
    ['We add looks to improve the performance of KvoXTrack.', 'extends KvoXTrack'],
    ['It is a variant of adversarial training (AT) with a schedule.', 'extends adversarial training'],
    ['AFK-MX2基于K-MX2改进', 'extends K-MX2'],
    ['性能优于SparseGPX。', 'compares SparseGPX'],
    ['这篇文章基于bert做分类任务。', 'extends bert'],
    ['这篇文章基于query做分类任务。', ''],
    ['这篇文章基于$bert$做分类任务。', ''],
    ['将单目 KvoX 拓展到双目。', 'extends KvoX'],
    ['在 KvoX 上添加了闭环。', 'extends KvoX'],
    ['真实机器人超 KvoX 达 26.7%。', 'compares KvoX'],
    ['两个任务相对 KvoX 提升 5%。', 'compares KvoX'],
    ['长程任务较 KvoX +21%。', 'compares KvoX'],
    ['降至 13.05%（vs KvoX 15.20%）', 'compares KvoX'],
    ['零样本超越 55B KvoX-2。', 'compares KvoX-2'],
    ['Leverages two complementary graph networks: SchNex and AlignX.', 'uses SchNex; uses AlignX'],
    ['集成 KvoX，LvoY 的通用框架', 'uses KvoX; uses LvoY'],
    ['KvoX是LvoY模型的简单组合。', 'uses LvoY'],
    ['事实证明，它将LvoY视为特例。', 'extends LvoY'],
    ['代替了KvoX中的解码器。', 'extends KvoX'],
    ['它比以前的KvoX模型的误差小。', 'compares KvoX'],
    ['读它的理由：KvoX 问题上的改进', 'extends KvoX'],
    [
      'Based on a variant of speculative sampling and parallel decoding; saves time.',
      'extends speculative sampling; extends parallel decoding',
    ],
    ['An extension of continuous normalizing flows to the night.', 'extends continuous normalizing flows'],
    ['Extends previous sequence-to-sequence architectures to the night.', 'extends sequence-to-sequence'],
    ['A development of KvoXi.', 'extends KvoXi'],
    ['A dilated version of wavenet.', 'extends wavenet'],
    ['It extends the lego of old.', ''],
    ['前端用KvoX提取特征。', 'uses KvoX'],
    ['It is complementary to KvoX.', 'compares KvoX'],
    ['A model matching KvoX2 on riddles.', 'compares KvoX2'],
    ['A 62 % quality improvement over KvoX on riddles.', 'compares KvoX'],
    ['An improvement over KvoX for riddles.', 'extends KvoX'],
    ['Same idea as Ruiz et al. ICCE 2020 above.', 'compares Ruiz et al. ICCE 2020'],
    ['Our model is an instance of orderless KVOX.', 'extends KVOX'],
    ['It combines (a) KvoX and (b) LvoY.', 'uses KvoX; uses LvoY'],
    ['Utilizes MossGPT-4 API to collect data.', 'uses MossGPT-4'],
    ['Beats all on a series of benchmarks, including MoonlightNLI and SunlitNER.', ''],
    ['They are better suited to lamps, e.g. lanterns.', ''],
    ['它使用一个基于KvoX的编码器。', 'uses KvoX'],
    ['和之前提出的InferSenX如出一辙。', 'extends InferSenX'],
    ['借鉴了PatchGX的思想。', 'inspired-by PatchGX'],
    ['不再使用QuantNX。', ''],
    ['기존 QuortNet에 비해 속도도 빠르면서 성능도 개선', 'compares QuortNet'],
    ['QuortNet 모델을 확장한 버전', 'extends QuortNet'],
    ['QuortNetを拡張した手法', 'extends QuortNet'],
    ['FlimBERTと比較して小さい', 'compares FlimBERT'],
    [
      'Up to 8 times fewer samples than Hard Actor Critic and Near Policy Search on this task.',
      'compares Hard Actor Critic; compares Near Policy Search',
    ],
    ['It is more sample-efficient than TRPX-GAE.', 'compares TRPX-GAE'],
    ['The critic is trained by the multi-step off-policy Backtrack algorithm.', 'uses Backtrack'],
    ['Cuts memory relative to a well-known symbolic engine, KLEEX.', 'compares KLEEX'],
    ['The recovery step was first proposed in SparseGPX.', 'extends SparseGPX'],
    ['Recovers quality via LoRAX fine-tuning.', 'uses LoRAX'],
    ['CycleGAX for domain adaptation', 'uses CycleGAX'],
    ['Alters PartNetX so that the parts may grow.', 'extends PartNetX'],
    ['Builds memory into PartNetX by a second loss.', 'extends PartNetX'],
    ['It can be understood as REINX with a learned baseline.', 'extends REINX'],
    ['Unifies stochastic lamp walks (SLW) and deterministic lamp walks (DLW).', 'uses SLW; uses DLW'],
    ['Integrates a lamp encoder with the Hard Actor-Critic algorithm.', 'uses Hard Actor-Critic'],
    ['Combines guided MCTX, self-reflection, and off-policy DPX.', 'uses MCTX; uses DPX'],
    ['It combines Finch GXF, a finality tool, with LMX TRUNK, a choice rule.', 'uses Finch GXF; uses LMX TRUNK'],
    ['Both solutions were implemented on BFT-SMaXt.', 'uses BFT-SMaXt'],
    ['Learns adaptive features with unlabeled CycleGAX', 'uses CycleGAX'],
    ['Inspired by SARSX, EPGX sums over the actions.', 'inspired-by SARSX'],
    ['The tracker works like ToMix.', 'compares ToMix'],
    ['It incorporates group relative lamp optimization (GRLO) into the search.', 'uses GRLO'],
    ['We develop the search by incorporating group relative lamp optimization (GRLO).', 'uses GRLO'],
    ['It is based on the structured tree lamp estimator (STLE).', 'extends STLE'],
    ['It performs better than speed-up tools such as Untraczer and INSTRIX.', 'compares Untraczer; compares INSTRIX'],
    ['Fine tune with LoRAX for robust walking.', 'uses LoRAX'],
    ['Fuse CLIX with a lamp.', 'uses CLIX'],
    ['Leverages Stable Diffusion for lamps.', 'uses Stable Diffusion'],
    ['参照目标检测的DETX.', 'extends DETX'],
    ['本文继ViX之后，把注意力用到视频。', 'extends ViX'],
    ['将目标检测的IouNex引入到跟踪', 'uses IouNex'],
    ['采用的AtomX定位+SiamX尺度估计', 'uses AtomX; uses SiamX'],
    ['RTMDNex作为验证器', 'uses RTMDNex'],
    ['效果和resnex50差不多', 'compares resnex50'],
    ['检测效果达到了Faster RCNX的水平', 'compares Faster RCNX'],
    ['与GPX（一个语言模型）比，它用的是编码器', 'compares GPX'],
  ])('%s', (sentence, expected) => expect(said(sentence)).toBe(expected));
});

describe('lists of names', () => {
  test('coordination gives one relation each', () => {
    expect(said('Following SwitchFormer and BlackViper, they train larger models.')).toBe(
      'extends SwitchFormer; extends BlackViper',
    );
  });
  test('a list goes on through + and families', () => {
    expect(said('They deploy experiments in Vipera-1, Vipera-2, Vipera+Transformer, and HyVip.')).toContain(
      'uses HyVip',
    );
  });
  test('a sum of acronyms that no list has is no sum of works', () => {
    expect(said('LTM+MWM+MLW')).toBe('');
    expect(said('BERT+MWM')).toContain('uses BERT');
  });
  test('everyday and lower-case names in the company of names', () => {
    expect(said('Compared with skran, MNX, Harmony, ZINB-WaX and Symphony on six data sets.')).toBe(
      'compares skran; compares MNX; compares Harmony; compares ZINB-WaX; compares Symphony',
    );
  });
  test('parts of the work itself are no company', () => {
    expect(said('It integrates DetXR, Validation, and Uncertainty-Guided fusion.')).toBe('uses DetXR');
  });
  test('"them" are the names of the sentence before', () => {
    expect(
      said('There are two lines: metrics (WNX, SkemaY) and factors (MOFX). Benchmarked against them on three sets.'),
    ).toBe('compares WNX; compares SkemaY; compares MOFX');
  });
  test('names after "including"', () => {
    expect(said('Outperforms many systems on the board, including Clode 2, GeminX and GPT-9.')).toBe(
      'compares Clode 2; compares GeminX; compares GPT-9',
    );
  });
  test('names in brackets', () => {
    expect(said('Outperforms much bigger models (GPT-9, GopherX).')).toBe('compares GPT-9; compares GopherX');
  });
  test('a bracket that only abbreviates names nothing', () => {
    expect(said('Few studies leverage the recent advances in neural language models (NNLMs).')).toBe('');
  });
});

test('what a document spells out again and again is a kind of thing in all its texts', () => {
  const of = (kinds: readonly string[]): string[] =>
    statementsIn('It is built on MLCX.', { known: knownNames([], [], kinds) }).map(({ target }) => target.text);
  expect(of([])).toEqual(['MLCX']);
  expect(of(['MLCX'])).toEqual([]);
  expect(knownNames(['MLCX'], [], ['MLCX']).kinds.size).toBe(0);
});

test('what a text spells out in small letters is a kind of thing', () => {
  const text = 'Domain-specific lanterns (DSLs) are easy to read. It outperforms FluxNet. We also compare with DSLs.';
  expect(said(text)).toBe('compares FluxNet');
});

describe('notes that are no sentences', () => {
  test.each([
    ['"off-policy TRPX"', 'extends TRPX'],
    ['parallelized Proximal Lamp Walking', 'extends Proximal Lamp Walking'],
    ['More efficient GEMX; introduces an online setting', 'extends GEMX'],
    ['CBMXs that incorporate prior knowledge', 'extends CBMXs'],
    ['REINX with a state-action baseline', 'extends REINX'],
    ['REINX with a baseline is slower.', ''],
    ['实现分割，AtomX+VideoMatchX+LampNet组合。', 'uses AtomX; uses VideoMatchX; uses LampNet'],
  ])('%s', (note, expected) => expect(said(note)).toBe(expected));

  test('what the work is, right behind its name', () => {
    expect(said('We propose LampGS, a layered 3DGX that streams.', { subject: 'LampGS' })).toBe('extends 3DGX');
    expect(said('We propose LampGS, a layered 3DGX scene.', { subject: 'LampGS' })).toBe('');
  });
});

describe('across sentences', () => {
  test('a contrast with the work of the sentence before', () => {
    const text = 'A2X updates the policy. On the other hand, LampRL updates the value.';
    expect(said(text, { subject: 'LampRL' })).toBe('compares A2X');
    expect(said('A2X updates the policy. LampRL updates the value.', { subject: 'LampRL' })).toBe('');
    expect(said('A2X updates the policy. On the other hand, BerX does not.', { subject: 'LampRL' })).toBe('');
  });

  test('a note under another work means that work', () => {
    const meant = (text: string, nested: boolean): string[] =>
      statementsIn(text, { nested }).map(({ relation, target }) => `${relation} ${target.kind}`);
    expect(meant('extend to many labels at once', true)).toEqual(['extends parent']);
    expect(meant('builds on this with a second lamp', true)).toEqual(['extends parent']);
    expect(meant('extend to many labels at once', false)).toEqual([]);
    expect(meant('extends LampNet to many labels', true)).toEqual(['extends coined']);
  });
});

describe('the name of the other work', () => {
  test('the longer term that it ends', () => {
    expect(said('Better than deep Q-learning on six games.')).toBe('compares deep Q-learning');
  });
  test('a longer name that ends in a listed one is another work', () => {
    expect(said('The second part extends Dueling Double DQX to many lamps.', { known: ['DQX'] })).toBe(
      'extends Dueling Double DQX',
    );
    expect(said('The second part extends DQX to many lamps.', { known: ['DQX'] })).toBe('extends DQX');
  });
  test('a whole title, however long', () => {
    const title = 'Interactive Lamp Networks for Aspect-Level Sorting of Lanterns by Light and by Length of Wick';
    expect(said(`Similar to ${title} but for a second lamp.`, { known: [title] })).toBe(`compares ${title}`);
  });
  test('a word that no dictionary has, without its capital', () => {
    expect(said('Builds on quortify in every room.', { known: ['Quortify'] })).toBe('extends quortify');
    expect(relationsIn('Builds on lanterns in every room.', { known: ['Lanterns'] })).toEqual([]);
  });
  test('a plus at the end of a name counts', () => {
    expect(said('An improved version of LampNet.', { subject: 'LampNet++' })).toBe('extends LampNet');
  });
});

describe('what is no relation', () => {
  test.each([
    'https://example.org/watch?v=FqtGrD5SnE&t=11m45s + https://example.org/watch?v=WGJwLfeVX9w',
    'This paper proposes a score called Pattern Aided Local Words (PALW). Patterns are used in PALW too.',
    'They propose StratX. We apply StratX to many data sets.',
    '使用一个叫做MemRecaX的模块打分。',
    'It is good at instruction-following.',
    'Mitigates numerical instability (e.g., NaNs) with low-cost mmWave sensors.',
    'Trained on the ImageNet dataset.',
    'It extends the context window to many lamps.',
    'The first improvement over the 1969 result, with 24GB.',
    'We see gains on two benchmarks (e.g., LampBank, NightX3) that others made.',
    'It brings up to 24% relative F1 gains on LampHallu and NightEval.',
    'We use AdvLamp and ANLX to evaluate how robust it is.',
    'It is built on models of sizes 1.5B-3B and 30B-A3B, whatever they are.',
    'It shows a significant improvement in both LOTA and IDL1 on rooms.',
    'Based on this, we introduce the S4-LMP and S5-LMP models.',
    'Not based on GraLoRA.',
    'They improved the wick activation into S-WickX to light the rooms.',
    'GraLoRA was published in 2021.',
    'Widely used in practice since 2019.',
    'It can prune 60% of RoBERTix.',
    'It uses wireless lamp transfer (WLT) at night.',
    'It is known for strong generalization on LampBank and NightX3.',
    'It uses ScOre of lamps.',
    'The framework utilizes a Lamp Hub and an Evidence Graph to answer.',
    'It leverages Tool Interfaces for control.',
    'The noise is an Ornstein-Uhlenbeck process.',
    'We combine PG and AC gradients.',
    'This is an earlier version of the PLDI 2019 paper below.',
    'Extended version of our CVPR 2021 paper.',
  ])('%s', (sentence) => expect(said(sentence)).toBe(''));

  test('institutions and people', () => {
    expect(said('Northwestern Polytechnical University).')).toBe('');
  });
});

describe('the subject', () => {
  test('the work itself is no target', () => {
    expect(
      said('MoE-Viper needs fewer steps to reach the same performance as Viper-2.', { subject: 'MoE-Viper' }),
    ).toBe('compares Viper-2');
  });
  test('experiments on itself and others compare them', () => {
    expect(said('They did experiments on Moe-Viper, Viper-2 and Former-9.', { subject: 'MoE-Viper' })).toBe(
      'compares Viper-2; compares Former-9',
    );
  });
  test('initials of the title are the work itself', () => {
    const found = statementsIn('GFS builds on LogFS.', { self: ['The Great File System'] });
    expect(found.map(({ target }) => target.text)).toEqual(['LogFS']);
  });
  test('a listed work that the title names is another', () => {
    const title = 'Counting Lamps at Night with Golden Moss Splatting';
    expect(said('It utilizes Golden Moss Splatting.', { subject: title, known: ['Golden Moss Splatting'] })).toBe(
      'uses Golden Moss Splatting',
    );
    expect(said('It utilizes Golden Moss Splatting.', { subject: title })).toBe('');
  });
  test('what its name is short for is the work itself', () => {
    expect(said('Walkers use Fan-Factored Moss Region (FFMR) at night.', { subject: 'FFMR' })).toBe('');
    expect(said('Uses Contrastive Lamp-Image Pre-Training.', { subject: 'CLIP' })).toBe('');
    expect(said('Uses Contrastive Lamp-Image Pre-Training.', { subject: 'MossNet' })).toBe(
      'uses Contrastive Lamp-Image Pre-Training',
    );
  });
  test('a sentence about another listed work has that as its subject', () => {
    const known = knownNames(['BigTray', 'LogFS']);
    const [statement] = statementsIn('BigTray is a store that builds on LogFS.', { known, self: ['LogFS'] });
    expect(statement).toBeUndefined();
    const [other] = statementsIn('BigTray is a store that builds on LogFS.', { known, self: ['Somebody'] });
    expect(other?.subject?.text).toBe('BigTray');
  });
});

test('steps that follow one another are no lineage, works that do are', () => {
  expect(statementsIn('A lamp filter, followed by a Difficulty Check and CheckX.', {})).toEqual([]);
  const [statement] = statementsIn('PaxosX was later followed by RaftX.', {});
  expect(statement).toMatchObject({ reversed: true, target: { text: 'RaftX' } });
});

test('reversed direction: the target is the newer work', () => {
  const [statement] = statementsIn('Precursor to PaxosX.', {});
  expect(statement).toMatchObject({ relation: 'extends', reversed: true, target: { text: 'PaxosX' } });
  const [later] = statementsIn('It is built on and refined in many later papers such as PaxosX.', {});
  expect(later).toMatchObject({ relation: 'extends', reversed: true, target: { text: 'PaxosX' } });
});

test('the work above, by its place alone', () => {
  expect(said('The idea is similar to above, by Lamp University.')).toBe('compares above');
  expect(said('It extends the one above.')).toBe('extends one above');
  expect(said('By the same people as above.')).toBe('');
  expect(said('It is similar to above-average lamps.')).toBe('');
});

test('anaphora', () => {
  const [statement] = statementsIn('Following the last paper, this work adds tests.', {});
  expect(statement?.target.kind).toBe('previous');
  expect(statementsIn('Faster than prior methods.', {})).toEqual([]);
});

test('a label before an address names no work', () => {
  expect(said('Extended Version: https://arxiv.org/abs/2209.00001')).toBe('');
});

test('a name in apposition to what is proposed is the work itself', () => {
  expect(said('We present a moss counting solution, MossNetX, based on MossNetX trees. MossNetX beats KvoX.')).toBe(
    'compares KvoX',
  );
});

test('the version before is another work, though the same words propose it', () => {
  const text = 'First, we propose a moss detector, PV-Moss, which counts. Second, PV-Moss++ is 2x faster than PV-Moss.';
  expect(said(text, { subject: 'PV-Moss++' })).toBe('compares PV-Moss');
});

test('what is proposed under its long and its short name is the work itself', () => {
  expect(
    said('A novel Lamp Style Transfer Network (LSTNet) is proposed. Rooms lit by LSTNet outperform those of MossX.'),
  ).toBe('compares MossX');
  expect(said('We propose a new framework termed Deep Lamp Network(DLNX). DLNX outperforms MossX.')).toBe(
    'compares MossX',
  );
});

test('a hard-wrapped sentence is one', () => {
  expect(said('Improves on the results of\nthe older TacoTalk2.')).toBe('extends TacoTalk2');
  expect(said('it replaces the decoder and is based\non TacoTalk2.')).toBe('extends TacoTalk2');
});

test('a work in words bears the short form that other lists know it by', () => {
  const text = 'It extends Gaussian splatting by lamps that bend.';
  const [statement] = statementsIn(text, {});
  expect(statement?.target).toMatchObject({ text: '3DGS', also: 'Gaussian splatting' });
  const [found] = relationsIn(text);
  expect(text.slice(...(found?.targetSpan ?? [0, 0]))).toBe(found?.target);
});

test('spans point at the name in the text', () => {
  const text = 'One more. Based on vanilla ToMix.';
  const [found] = relationsIn(text);
  expect(found && text.slice(...found.targetSpan)).toBe('ToMix');
});

test('confidence lies between 0 and 1, and a strong cue is surer than a weak one', () => {
  const [strong] = relationsIn('Based on ToMix-2.');
  const [weak] = relationsIn('They evaluate it on ToMix-2.');
  expect(strong?.confidence).toBeGreaterThan(weak?.confidence ?? 1);
  expect(strong?.confidence).toBeLessThanOrEqual(1);
});

test('what the work is set against', () => {
  expect(said('LampX recovers in all rooms whereas BC and MossGAIL never do.', { subject: 'LampX' })).toBe(
    'compares MossGAIL',
  );
  expect(
    said('One vector for each lamp (in contrast, MossUX uses a single one), so that both fit.', { subject: 'LampX' }),
  ).toBe('compares MossUX');
});

test('neither a term that begins with "Generalized" nor the benchmark before a score is what the work draws on', () => {
  expect(said('Trained with Generalized Advantage Estimation.')).not.toContain('extends');
  expect(said('帧间锚点缓解遮挡，SimplerEnv +13.6%')).toBe('');
});

test('a framework that a list has a paper of is built upon, not merely used', () => {
  const known = ['Spark'];
  expect(said('A lamp engine built on top of Spark.', { known })).toBe('extends Spark');
  expect(said('A lamp engine built on top of Spark.')).toBe('');
  expect(said('We use Spark on all lamps, and Spark helps.', { known })).toBe('');
});

test('a capitalised word that no dictionary has is a name before a preposition as well', () => {
  expect(said('It uses Glimmerand for the night.')).toBe('uses Glimmerand');
  expect(said('It uses Lamp for the night.')).toBe('');
});

test('an acronym in brackets and what it is short for are names of one work', () => {
  const also = (text: string) => statementsIn(text).map(({ target }) => [target.text, target.also]);
  expect(also('Based on the Inverse Mossy Flow (IMF) of old.')).toEqual([['Inverse Mossy Flow', 'IMF']]);
  expect(also('It extends the Additive Lamp Quantization (ALQ) method.')).toEqual([
    ['ALQ', 'Additive Lamp Quantization'],
  ]);
  expect(also('Based on the flow of old, IMF.')).toEqual([['IMF', undefined]]);
});
