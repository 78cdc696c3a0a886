import { expect, test } from 'vitest';
import { akaName, labelName, remarkedName, saidName } from '../../../../src/core/extract/fields/said-name';

test.each([
  ['LAMP (Lanterns as Moving Parts): introduces a way to walk at night.', 'LAMP'],
  ['Borrowed Light: introduces a diagnostic framework.', 'Borrowed Light'],
  ['Improves on LAMP: introduces a second lamp.', null],
  ['TLDR: introduces a second lamp.', null],
  ['Abstract: presents a second lamp.', null],
])('the label before the first sentence: %s', (text, name) => {
  expect(labelName(text)).toBe(name);
});

test.each([
  ['Testing is slow. Our tool, COLONNADE, built around these ideas, is faster than others.', 'COLONNADE'],
  ['Testing is slow. We implement a prototype system PathLamp and evaluate it.', 'PathLamp'],
  ['Testing is slow. We develop a fuzzer called SlothFuzz that counts steps.', 'SlothFuzz'],
  ['Effects are hard to see. We propose StratLamp, a direct way to see them.', 'StratLamp'],
  ['This paper proposes a method called Lamp Aided Walking (LAW) for night.', 'LAW'],
  ['Introduces lamp aided walking (LAW), a new type of walk.', 'LAW'],
  ['Introduces a walk with lamp aided vision (LAV), a new type of eye.', null],
  ['Introduces a new 1.3B parameter model called FlimNine; it is small.', 'FlimNine'],
  ['"F-LAMP introduces a factorized lamp for night."', 'F-LAMP'],
  ['Lamps are slow. This paper  presents Lantern, a lamp for streets.', 'Lantern'],
  ['Lamps are slow. The paper presents results, a first step.', null],
  ['LAWGs introduce a second lamp.', 'LAWG'],
  ['ShowWe present a lamp.', null],
  ['Lamps introduce light where there was none.', null],
  ['This work introduces Lamp Aided Walkway (LampAW), which saves light.', 'LampAW'],
  ['This paper introduces LANTERN Learning of Edge Conditions (LANTERNLEC), a bandit.', 'LANTERNLEC'],
  ['We apply StratLamp to three data sets.', null],
  ['We build the engine on top of a framework called LampVM.', null],
  ['We train a CNN on lamps.', null],
  ['We challenge this view with LAMBA, a framework that pairs lamps.', 'LAMBA'],
  ['We develop the strategy by incorporating group relative lamp optimization (GRLO).', null],
  ['Presents a novel glow-based street lamp detection method, GLIM-Catcher. It adds two lamps.', 'GLIM-Catcher'],
  ['Noise is harmful. Propose a novel detector, PEKOLA, which uses selective glow.', 'PEKOLA'],
  ['Counts lamps twice. Design POKER, a sampling method, which does less.', 'POKER'],
  ['本文提出的LampNet在结构上不复杂。', 'LampNet'],
  ['LPR一种高效的检索技术，应用了BERT进行编码', 'LPR'],
  ['增加了样本的多样性。提出LRIT方法。LRIT采用的仍然是GAN', 'LRIT'],
  ['作者用注意力来解决任务，提出了LiT: Lamp Transformer。', 'LiT'],
  ['本文提出一个语言模型LPT-3，它很大', 'LPT-3'],
  ['本文提出 Lamp Unsupervised Night Translation (LUNT) 框架来解决问题', 'LUNT'],
  ['这是一个开创性的工作LLIP，它用语言监督', 'LLIP'],
  ['受前人提出的LampNet启发，本文改进了速度', null],
  ['Leading to a new algorithm called LampPO, walks are short.', 'LampPO'],
  ['A self-lit walking method called LAMPO for night walks wins.', 'LAMPO'],
  ['Others use a method called LAMPO for night walks.', null],
  ['It walks at night. The method is known as LETRO, for "Lamps".', 'LETRO'],
  ['It walks at night. They call the resulting models LampGPT.', 'LampGPT'],
  ['Proposes a deep lamp matching model – DLMM for night.', 'DLMM'],
  ['Present a new Unlit Lamp Walking Model (ULWM) to see.', 'ULWM'],
  ['This paper proposes a conditional lamp autoencoder (CLAE) that sees.', 'CLAE'],
  ['Introduces an estimator for the evident lamp bound (ELAB) of night.', null],
  ['Propose a lamp-based structure called lit Night Network (lNN), which sees.', 'lNN'],
  ['Light-Corrected Lamp Average (LCLA) improves the night.', 'LCLA'],
  ['Lamp testing at night (LTN) is a technique of walkers.', null],
  ['Introduces a LampNorm layer that sees.', null],
  ['Introduces LampNets and shows that they see.', 'LampNet'],
  ['Propose a walking method lamp2vec for night.', 'lamp2vec'],
  ['Metrics: brightness. Comments: Introduces iLaD, a lamp without a cord.', 'iLaD'],
  ['Models the walk as a genetic algorithm (called GALmp: Genetic Lamps).', 'GALmp'],
  ['From this rule we derive LampDeg, a scale without parameters.', 'LampDeg'],
  ['We measure light and develop SlothFuzz, a slow fuzzer.', 'SlothFuzz'],
  ['We introduce Uncommon Lamps in 3D (uLa3D), a data set.', 'uLa3D'],
  ['We steer the flow of Small Air Lamps (SALs) at night.', null],
  ['We propose control of Small Air Lamps (SALs) at night.', null],
  ['We join the Lamp Dependence Graph (LDG) and the Walk Graph (WG).', null],
  ['Introduces a CL score for lamps.', null],
  ['Like LampMPX, this method, called LSM-IF, uses 12 million lamps.', 'LSM-IF'],
  ['Now researchers have introduced the "lantern walker", i.e. Lanwalker, which sees far.', 'Lanwalker'],
  ['Here a lamp is used to train a language model, LSM-1, on 250 million lamps.', 'LSM-1'],
  ['They train a language model on LSM-1, a set of lamps.', null],
  ['针对固定方式更新灯的问题，训练了一个UpdateLamp解决更新问题。', 'UpdateLamp'],
])('the name that the sentences give: %s', (text, name) => {
  expect(saidName(text)).toBe(name);
});

test.each([
  ['LVLA studies how lamps learn.', 'What can light bring to walkers?', 'LVLA'],
  ['LampVLA; 17 perturbations', 'On the robustness of lamps', 'LampVLA'],
  ['ULVA: V(s, g) with a goal', 'Universal Lamp Value Approximators', 'ULVA'],
  ['LKL: Lamps Known', 'LKL: Lamps Known by Light', null],
  ['L-Tree is a core data structure.', 'Efficient Locking on L-Trees', null],
  ['BERT shows that lamps help.', 'Lamps in rooms', null],
  ['Hinton shows that lamps help.', 'Lamps in rooms', null],
])('the name that the words about a work begin with: %s', (text, title, name) => {
  expect(saidName(text, title)).toBe(name);
});

test.each([
  ['aka LAMP-2, Lee and Ruiz', 'LAMP-2'],
  ['a.k.a. LampNet 2 (2015)', 'LampNet 2'],
  ['akatsuki lamps', null],
  ['aka the best of all lamps we know', null],
])('another name: %s', (text, name) => {
  expect(akaName(text)).toBe(name);
});

test.each([
  ['(LAMPTURN,Really fast as a method)', 'LAMPTURN'],
  ['(First paper of lamps,LMT Tracker)', 'LMT'],
  ['(really fast)', null],
  ['(CVPR, oral)', null],
  ['Highway', null],
])('a remark in bold: %s', (text, name) => {
  expect(remarkedName(text)).toBe(name);
});

test('the key of a field that opens the notes is no name: "TLDR; …"', () => {
  expect(saidName('TLDR; A network that counts lamps by the shadows they throw.')).toBe(null);
});
