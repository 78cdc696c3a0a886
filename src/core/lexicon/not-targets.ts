// Names that a work may use or be compared on and that are still no ancestors: data sets, metrics, tools, firms, tasks.
// Data; mentions.ts in extract reads it.

import { remembered } from '../base/remembered';
import { letters } from '../base/text';
import { architectureFamilies, companies, datasets, frameworks, metrics } from './datasets';
import { findVenues } from './find-venues';

/** Acronyms of fields, tasks, hardware, formats and quantities. */
const GENERIC =
  'e.g i.e a.k.a w.r.t Alice Bob RPC JDBC ODBC FIFO LIFO DAG DAGs DFS BFS CRC ECC VPN DHCP VLAN XSS CSRF RCE ASLR TEE TEEs ISA SIMD SIMT NUMA MMU TLB DMA PCIe NIC NICs BIOS UEFI JIT AOT Version UNIX POSIX XOR STOA IoT AIoT IIoT SDN SDNs NFV RDMA QoS QoE SLO SLOs SLA SLAs KPI KPIs FaaS SaaS PaaS NaN NaNs mmWave TeV GeV MeV keV MHz GHz THz nm II III IV VI VII VIII IX VLA VLAs CUA CUAs UDA SfM SFM VIO MVS NVS PII TCP UDP IP TLS SSL DTLS DNS AV AVs CPS CPSs AST ASTs CFG CFGs IR BT BLE PoC PoCs CVE CVEs SUT SUTs VM VMs OSes SQL GUIs LMMs NNLM NNLMs ASR SOTA SoTA BFT CFT SMR ACID BASE F0 Q1 Q2 Q3 Q4 A100 H100 V100 T4 P100 S3 EC2 RTX F1 L1 L2 R2 K8s W8 W4 AI AGI ML DL NLP NLU NLG CV RL IR HCI SE PL DB OS API APIs SDK CPU CPUs GPU GPUs TPU TPUs NPU FPGA FPGAs ASIC DRAM SRAM HBM SSD RAM ROM CUDA IO I/O HTTP HTTPS JSON XML YAML CSV PDF HTML CSS SQL NoSQL UI GUI CLI IDE OOD IID QA VQA OCR ASR TTS NER POS MT NMT SMT STS RE IE KB KG KGs SLAM VO BEV AR VR XR MR 2D 3D 4D RGB RGBD RGB-D LiDAR IMU GPS MRI CT PET EEG ECG fMRI DNA RNA mRNA scRNA scRNA-seq RNA-seq ATAC-seq ChIP-seq SNP SNPs PCR MOS SOTA SoTA FLOPs FLOPS MACs FPS TOPS INT4 INT8 FP4 FP8 FP16 FP32 BF16 W4A4 W8A8 KV CLS PAD EOS BOS OOV LM LMs LLM LLMs VLM VLMs MLLM MLLMs LVLM PLM PLMs LVLMs SLM SLMs LRM NN NNs DNN DNNs ANN ANNs SNN FFN FFNs FC MHA MDP POMDP ODE ODEs PDE PDEs SDE SDEs SGD KL JS MSE MAE RMSE L1 L2 EM MLE MAP MCMC BN LN GN IN ReLU GELU SiLU Softmax Hz kHz MB GB TB USA UK EU US MIT CMU NYU UCB UCLA UIUC ETH EPFL KAIST PKU THU HKU NUS CAS MSR FAIR arXiv ArXiv PhD BSc MSc Sec Fig Eq Tab App OSS MVP URL URLs ID IDs TODO FAQ PR CI CD AWS GCP Azure Linux Windows Android iOS macOS Python Java C++ Rust Go Haskell OCaml Scala JavaScript TypeScript LaTeX Markdown BibTeX IEEE ACM English Chinese Japanese Korean German French Spanish Europe Asia Google Microsoft Facebook Meta Amazon Apple OpenAI DeepMind Nvidia NVIDIA IBM Intel Baidu Tencent Alibaba Huawei ByteDance Uber Netflix Twitter LinkedIn Stanford Berkeley Princeton Harvard Oxford Cambridge Tsinghua Monday Tuesday January February March April May June July August September October November December Internet Web Wikipedia GitHub YouTube Reddit Kaggle Bayesian Gaussian Markov Fourier Laplace Hilbert Euclidean Riemannian Monte Carlo Turing Boolean Nash Pareto Lipschitz Newton Euler Hessian Jacobian Kullback-Leibler Wasserstein Hadamard Bellman Dirichlet Bernoulli Poisson Cox Levenberg-Marquardt Navier-Stokes PPL HumanEval MBPP SWE-bench'.split(
    ' ',
  );

/** People whose names stand for theorems, distributions, norms and methods that everybody uses. */
const EPONYMS =
  'Taylor Gauss Gaussian Bayes Bayesian Markov Markovian Fourier Laplace Laplacian Newton Newtonian Hessian Jacobian Lagrange Lagrangian Hamilton Hamiltonian Turing Neumann Poisson Bernoulli Dirichlet Hilbert Euclid Euclidean Riemann Riemannian Euler Eulerian Runge-Kutta Cauchy Legendre Chebyshev Hermite Wiener Kolmogorov Shannon Nash Pareto Stackelberg Boltzmann Gibbs Metropolis Kalman Wasserstein Sobolev Lipschitz Fisher Pearson Spearman Zipf Bellman Pontryagin Lyapunov Stein Sinkhorn Procrustes Voronoi Delaunay Hausdorff Frobenius Schur Cholesky Krylov Galerkin Navier-Stokes Maxwell Schrödinger Boolean Cartesian Bregman Nyström Nesterov Langevin Hawkes Thompson Zernike Gabor Radon Hough Manhattan Bloom Merkle Byzantine Lamport Kronecker Ornstein-Uhlenbeck Bradley-Terry Plackett-Luce Gumbel Weibull Rademacher Mahalanobis Chernoff Hoeffding Jensen-Shannon Karush-Kuhn-Tucker Gram-Schmidt Knuth-Morris-Pratt Hamilton-Jacobi'.split(
    ' ',
  );

const refused = new Set<string>();
for (const list of [GENERIC, EPONYMS, [...datasets], [...metrics], [...frameworks], [...companies]])
  for (const name of list) refused.add(letters(name));
const tools = new Set(frameworks.map(letters));
const families = new Set(
  [
    ...architectureFamilies,
    ...'CNN RNN LSTM GRU GAN VAE GNN MoE SSM MLP LLM VLM SGD Adam AdamW Mixture-of-Experts'.split(' '),
  ].map(letters),
);

/** `70B`, `24GB`, `12.5Hz`, `1969`, `3x3s`, `1xN`: how large or how long ago something is. */
const QUANTITY = /^\d[\d.,]*\s?(?:[KMBT]|[KMGT]i?B|[kMG]?Hz|dB|(?:x(?:\d+|[nmk]))+s?)?$/i;

/** `T_build`, `B_model - C_model`: quantities of a formula. */
const SYMBOL = /^\p{Lu}_\p{L}+\b/u;

/** `CVPR 2021`, `NeurIPS'22`: a meeting. */
const isMeeting = (name: string): boolean => {
  const venue = /^(\p{L}.*?)(?:\s(?:19|20)\d{2}|\s?['’]\d{2})$/u.exec(name)?.[1];
  return venue !== undefined && findVenues(venue).some(({ start, end }) => start === 0 && end === venue.length);
};

/** A data set, metric, tool, firm, task, quantity or meeting: never an ancestor. */
export const isNoTarget = remembered(
  (name): boolean => isAmong(refused, name) || QUANTITY.test(name) || SYMBOL.test(name) || isMeeting(name),
);

const firms = new Set(companies.map((name) => name.toLowerCase()));

/** A firm or an institution: whose a work is, not its name or where it appeared. */
export const isFirm = (name: string): boolean => firms.has(name.trim().toLowerCase());

/** PyTorch, Spark: everybody works with it. Where a list has its paper, a work may still be built on top of it. */
export const isTool = remembered((name): boolean => isAmong(tools, name));

/** Transformer, CNN, diffusion model …: a family, not one work. */
export const isFamily = remembered((name): boolean => isAmong(families, name));

/** By its letters, in the plural too. */
function isAmong(names: ReadonlySet<string>, name: string): boolean {
  const key = letters(name);
  return names.has(key) || (key.endsWith('s') && names.has(key.slice(0, -1)));
}
