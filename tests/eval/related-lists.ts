// The public lists by which related papers are measured; nothing is learned from them.

/** Lists of 200 and more papers whose innermost headings are topics. */
export const RELATED_LISTS = [
  'AdaLogics__software-security-paper-list/README.md',
  'BradyFU__Awesome-Multimodal-Large-Language-Models/README.md',
  'LumingSun__ML4DB-paper-list/README.md',
  'Lupin1998__Awesome-MIM/README.md',
  'SuyuZ1__VLA-Survey-Anatomy/README.md',
  'Thinklab-SJTU__awesome-ml4co/README.md',
  'brylevkirill__notes/interesting recent papers.md',
  'eugeneyan__applied-ml/README.md',
  'handong1587__handong1587.github.io/_posts/deep_learning/2015-10-09-object-detection.md',
  'heidihoward__distributed-consensus-reading-list/README.md',
  'jason718__awesome-self-supervised-learning/README.md',
  'jindongwang__transferlearning/awesome_paper.md',
  'robertsdionne__neural-network-papers/README.md',
  'sbrugman__deep-learning-papers/README.md',
  'showlab__Awesome-Video-Diffusion/README.md',
  'thunlp__GNNPapers/README.md',
  'timzhang642__3D-Machine-Learning/README.md',
  'zwang4__awesome-machine-learning-in-compilers/README.md',
] as const;
