// Works that everybody calls by a name which their titles do not print: "Deep Residual Learning …" is ResNet. A list that has
// such a work means it by that name. Titles and names only; where two works go by one name, the first that a list has is meant.
// Data, self-written; where a title says the name itself ("BERT: …"), nobody needs a line here.

import { letters, nameLetters } from '../base/text';

export interface Landmark {
  readonly names: readonly string[];
  /** Letters of its title. */
  readonly key: string;
}

/** `names, by commas | title`. */
const TABLE = `
ResNet, ResNets | Deep Residual Learning for Image Recognition
ResNet v2, ResNetV2, PreActResNet | Identity Mappings in Deep Residual Networks
VGG, VGGNet, VGG-16, VGG16, VGG-19 | Very Deep Convolutional Networks for Large-Scale Image Recognition
AlexNet | ImageNet Classification with Deep Convolutional Neural Networks
LeNet, LeNet-5 | Gradient-Based Learning Applied to Document Recognition
GoogLeNet, Inception, Inception-v1 | Going Deeper with Convolutions
Inception-v3, Inception v3 | Rethinking the Inception Architecture for Computer Vision
DenseNet, DenseNets | Densely Connected Convolutional Networks
SENet, SE-Net | Squeeze-and-Excitation Networks
ResNeXt | Aggregated Residual Transformations for Deep Neural Networks
WRN, Wide ResNet, Wide ResNets | Wide Residual Networks
NIN | Network In Network
STN, STNs | Spatial Transformer Networks
CapsNet, CapsNets, Capsule Networks | Dynamic Routing Between Capsules
ViT, Vision Transformer, ViTs | An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale
DeiT | Training data-efficient image transformers & distillation through attention
ConvNeXt | A ConvNet for the 2020s
MAE, Masked Autoencoders | Masked Autoencoders Are Scalable Vision Learners
MoCo | Momentum Contrast for Unsupervised Visual Representation Learning
MoCo v2, MoCov2 | Improved Baselines with Momentum Contrastive Learning
MoCo v3, MoCov3 | An Empirical Study of Training Self-Supervised Vision Transformers
SimCLR | A Simple Framework for Contrastive Learning of Visual Representations
SimCLR v2, SimCLRv2 | Big Self-Supervised Models are Strong Semi-Supervised Learners
BYOL | Bootstrap Your Own Latent: A New Approach to Self-Supervised Learning
BYOL | Bootstrap Your Own Latent
SimSiam | Exploring Simple Siamese Representation Learning
SwAV | Unsupervised Learning of Visual Features by Contrasting Cluster Assignments
DeepCluster | Deep Clustering for Unsupervised Learning of Visual Features
DINO | Emerging Properties in Self-Supervised Vision Transformers
DINOv2 | DINOv2: Learning Robust Visual Features without Supervision
InstDisc | Unsupervised Feature Learning via Non-Parametric Instance Discrimination
CPC | Representation Learning with Contrastive Predictive Coding
CMC | Contrastive Multiview Coding
SupCon | Supervised Contrastive Learning
CLIP | Learning Transferable Visual Models From Natural Language Supervision
ALIGN | Scaling Up Visual and Vision-Language Representation Learning With Noisy Text Supervision
SigLIP | Sigmoid Loss for Language Image Pre-Training
LLaVA | Visual Instruction Tuning
LLaVA-1.5 | Improved Baselines with Visual Instruction Tuning
SAM, Segment Anything Model | Segment Anything
DETR | End-to-End Object Detection with Transformers
Deformable DETR | Deformable DETR: Deformable Transformers for End-to-End Object Detection
R-CNN, RCNN | Rich feature hierarchies for accurate object detection and semantic segmentation
Faster RCNN | Faster R-CNN: Towards Real-Time Object Detection with Region Proposal Networks
SPPNet, SPP-Net | Spatial Pyramid Pooling in Deep Convolutional Networks for Visual Recognition
FPN | Feature Pyramid Networks for Object Detection
PANet | Path Aggregation Network for Instance Segmentation
RetinaNet, Focal Loss | Focal Loss for Dense Object Detection
YOLO, YOLOv1 | You Only Look Once: Unified, Real-Time Object Detection
YOLOv2 | YOLO9000: Better, Faster, Stronger
OHEM | Training Region-based Object Detectors with Online Hard Example Mining
CenterNet | Objects as Points
CenterTrack | Tracking Objects as Points
DCN, Deformable Convolution | Deformable Convolutional Networks
FCN, FCNs | Fully Convolutional Networks for Semantic Segmentation
U-Net, UNet | U-Net: Convolutional Networks for Biomedical Image Segmentation
PSPNet | Pyramid Scene Parsing Network
DeepLabv3, DeepLab v3 | Rethinking Atrous Convolution for Semantic Image Segmentation
DeepLabv3+, DeepLab v3+ | Encoder-Decoder with Atrous Separable Convolution for Semantic Image Segmentation
DeconvNet | Learning Deconvolution Network for Semantic Segmentation
DANet | Dual Attention Network for Scene Segmentation
MaskFormer | Per-Pixel Classification is Not All You Need for Semantic Segmentation
Mask2Former | Masked-attention Mask Transformer for Universal Image Segmentation
C3D | Learning Spatiotemporal Features with 3D Convolutional Networks
I3D | Quo Vadis, Action Recognition? A New Model and the Kinetics Dataset
TSN | Temporal Segment Networks: Towards Good Practices for Deep Action Recognition
Two-Stream, Two-Stream Networks | Two-Stream Convolutional Networks for Action Recognition in Videos
SlowFast | SlowFast Networks for Video Recognition
TimeSformer | Is Space-Time Attention All You Need for Video Understanding?
ST-GCN | Spatial Temporal Graph Convolutional Networks for Skeleton-Based Action Recognition
ConvLSTM | Convolutional LSTM Network: A Machine Learning Approach for Precipitation Nowcasting
ConvLSTM | Convolutional LSTM Network
CPM | Convolutional Pose Machines
Hourglass, Stacked Hourglass, Hourglass Networks | Stacked Hourglass Networks for Human Pose Estimation
OpenPose | Realtime Multi-Person 2D Pose Estimation using Part Affinity Fields
HRNet | Deep High-Resolution Representation Learning for Human Pose Estimation
SimpleBaseline | Simple Baselines for Human Pose Estimation and Tracking
HMR | End-to-end Recovery of Human Shape and Pose
SMPLify | Keep it SMPL: Automatic Estimation of 3D Human Pose and Shape from a Single Image
SORT | Simple Online and Realtime Tracking
DeepSORT, Deep SORT | Simple Online and Realtime Tracking with a Deep Association Metric
Tracktor | Tracking without bells and whistles
FairMOT | A Simple Baseline for Multi-Object Tracking
SiamFC | Fully-Convolutional Siamese Networks for Object Tracking
SiamRPN | High Performance Visual Tracking with Siamese Region Proposal Network
KCF | High-Speed Tracking with Kernelized Correlation Filters
MDNet | Learning Multi-Domain Convolutional Neural Networks for Visual Tracking
CRNN | An End-to-End Trainable Neural Network for Image-based Sequence Recognition and Its Application to Scene Text Recognition
SIFT | Distinctive Image Features from Scale-Invariant Keypoints
HOG | Histograms of Oriented Gradients for Human Detection
RANSAC | Random sample consensus: a paradigm for model fitting with applications to image analysis and automated cartography
SRCNN | Image Super-Resolution Using Deep Convolutional Networks
SRCNN | Learning a Deep Convolutional Network for Image Super-Resolution
SRGAN | Photo-Realistic Single Image Super-Resolution Using a Generative Adversarial Network
EDSR | Enhanced Deep Residual Networks for Single Image Super-Resolution
RCAN | Image Super-Resolution Using Very Deep Residual Channel Attention Networks
VDSR | Accurate Image Super-Resolution Using Very Deep Convolutional Networks
ESPCN | Real-Time Single Image and Video Super-Resolution Using an Efficient Sub-Pixel Convolutional Neural Network
RDN | Residual Dense Network for Image Super-Resolution
LapSRN | Deep Laplacian Pyramid Networks for Fast and Accurate Super-Resolution
DnCNN | Beyond a Gaussian Denoiser: Residual Learning of Deep CNN for Image Denoising
DIP | Deep Image Prior
DCGAN | Unsupervised Representation Learning with Deep Convolutional Generative Adversarial Networks
cGAN, CGAN | Conditional Generative Adversarial Nets
pix2pix | Image-to-Image Translation with Conditional Adversarial Networks
pix2pixHD | High-Resolution Image Synthesis and Semantic Manipulation with Conditional GANs
vid2vid | Video-to-Video Synthesis
CycleGAN | Unpaired Image-to-Image Translation using Cycle-Consistent Adversarial Networks
UNIT | Unsupervised Image-to-Image Translation Networks
MUNIT | Multimodal Unsupervised Image-to-Image Translation
StyleGAN | A Style-Based Generator Architecture for Generative Adversarial Networks
StyleGAN2 | Analyzing and Improving the Image Quality of StyleGAN
StyleGAN3 | Alias-Free Generative Adversarial Networks
StyleGAN2-ADA | Training Generative Adversarial Networks with Limited Data
PGGAN, ProGAN, PG-GAN | Progressive Growing of GANs for Improved Quality, Stability, and Variation
BigGAN | Large Scale GAN Training for High Fidelity Natural Image Synthesis
WGAN | Wasserstein GAN
WGAN | Wasserstein Generative Adversarial Networks
WGAN-GP | Improved Training of Wasserstein GANs
LSGAN | Least Squares Generative Adversarial Networks
SAGAN | Self-Attention Generative Adversarial Networks
SNGAN, SN-GAN, Spectral Normalization | Spectral Normalization for Generative Adversarial Networks
SPADE, GauGAN | Semantic Image Synthesis with Spatially-Adaptive Normalization
AdaIN, Adaptive Instance Normalization | Arbitrary Style Transfer in Real-time with Adaptive Instance Normalization
Neural Style Transfer | A Neural Algorithm of Artistic Style
Neural Style Transfer | Image Style Transfer Using Convolutional Neural Networks
VQGAN, VQ-GAN | Taming Transformers for High-Resolution Image Synthesis
VQ-VAE, VQVAE | Neural Discrete Representation Learning
CVAE | Learning Structured Output Representation using Deep Conditional Generative Models
DALL-E, DALL·E, DALLE | Zero-Shot Text-to-Image Generation
DALL-E 2, DALL·E 2, DALLE-2, unCLIP | Hierarchical Text-Conditional Image Generation with CLIP Latents
DALL-E 3, DALL·E 3 | Improving Image Generation with Better Captions
Imagen | Photorealistic Text-to-Image Diffusion Models with Deep Language Understanding
Parti | Scaling Autoregressive Models for Content-Rich Text-to-Image Generation
Stable Diffusion, LDM, LDMs, Latent Diffusion, Latent Diffusion Models | High-Resolution Image Synthesis with Latent Diffusion Models
SD3, Stable Diffusion 3 | Scaling Rectified Flow Transformers for High-Resolution Image Synthesis
ControlNet | Adding Conditional Control to Text-to-Image Diffusion Models
IP-Adapter | IP-Adapter: Text Compatible Image Prompt Adapter for Text-to-Image Diffusion Models
Textual Inversion | An Image is Worth One Word: Personalizing Text-to-Image Generation using Textual Inversion
DDPM, DDPMs | Denoising Diffusion Probabilistic Models
DDIM, DDIMs | Denoising Diffusion Implicit Models
iDDPM, Improved DDPM | Improved Denoising Diffusion Probabilistic Models
ADM, Guided Diffusion | Diffusion Models Beat GANs on Image Synthesis
Score SDE, Score-SDE | Score-Based Generative Modeling through Stochastic Differential Equations
NCSN | Generative Modeling by Estimating Gradients of the Data Distribution
EDM | Elucidating the Design Space of Diffusion-Based Generative Models
DiT, DiTs, Diffusion Transformer | Scalable Diffusion Models with Transformers
CFG | Classifier-Free Diffusion Guidance
Flow Matching | Flow Matching for Generative Modeling
Rectified Flow | Flow Straight and Fast: Learning to Generate and Transfer Data with Rectified Flow
Progressive Distillation | Progressive Distillation for Fast Sampling of Diffusion Models
RealNVP, Real NVP, Real-NVP | Density estimation using Real NVP
MAF | Masked Autoregressive Flow for Density Estimation
IAF, Inverse Autoregressive Flow | Improving Variational Inference with Inverse Autoregressive Flow
IAF, Inverse Autoregressive Flow | Improved Variational Inference with Inverse Autoregressive Flow
PixelRNN, PixelCNN | Pixel Recurrent Neural Networks
Gated PixelCNN, PixelCNN | Conditional Image Generation with PixelCNN Decoders
3DGS, 3D-GS, 3D Gaussian Splatting, Gaussian Splatting, Gaussian-Splatting | 3D Gaussian Splatting for Real-Time Radiance Field Rendering
2DGS | 2D Gaussian Splatting for Geometrically Accurate Radiance Fields
4DGS, 4D-GS | 4D Gaussian Splatting for Real-Time Dynamic Scene Rendering
Instant-NGP, Instant NGP, iNGP, Instant Neural Graphics Primitives | Instant Neural Graphics Primitives with a Multiresolution Hash Encoding
SIREN, SIRENs | Implicit Neural Representations with Periodic Activation Functions
Fourier Features | Fourier Features Let Networks Learn High Frequency Functions in Low Dimensional Domains
DGCNN, EdgeConv | Dynamic Graph CNN for Learning on Point Clouds
PSGN | A Point Set Generation Network for 3D Object Reconstruction from a Single Image
3D-R2N2 | 3D-R2N2: A Unified Approach for Single and Multi-view 3D Object Reconstruction
3D-GAN | Learning a Probabilistic Latent Space of Object Shapes via 3D Generative-Adversarial Modeling
IM-Net | Learning Implicit Fields for Generative Shape Modeling
ICP | A Method for Registration of 3-D Shapes
DSO | Direct Sparse Odometry
PTAM | Parallel Tracking and Mapping for Small AR Workspaces
RRT | Rapidly-exploring random trees: A new tool for path planning
RRT* | Sampling-based Algorithms for Optimal Motion Planning
A* | A Formal Basis for the Heuristic Determination of Minimum Cost Paths
SayCan | Do As I Can, Not As I Say: Grounding Language in Robotic Affordances
ACT, ALOHA | Learning Fine-Grained Bimanual Manipulation with Low-Cost Hardware
Diffusion Policy | Diffusion Policy: Visuomotor Policy Learning via Action Diffusion
word2vec, Skip-gram, CBOW | Efficient Estimation of Word Representations in Vector Space
word2vec | Distributed Representations of Words and Phrases and their Compositionality
fastText | Enriching Word Vectors with Subword Information
fastText | Bag of Tricks for Efficient Text Classification
doc2vec, Paragraph Vector | Distributed Representations of Sentences and Documents
Skip-Thought, Skip-Thoughts | Skip-Thought Vectors
ELMo | Deep contextualized word representations
CoVe | Learned in Translation: Contextualized Word Vectors
ULMFiT | Universal Language Model Fine-tuning for Text Classification
GPT, GPT-1 | Improving Language Understanding by Generative Pre-Training
GPT-2, GPT2 | Language Models are Unsupervised Multitask Learners
GPT-3, GPT3 | Language Models are Few-Shot Learners
GPT-4, GPT4 | GPT-4 Technical Report
InstructGPT | Training language models to follow instructions with human feedback
WebGPT | WebGPT: Browser-assisted question-answering with human feedback
T5 | Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer
FLAN | Finetuned Language Models Are Zero-Shot Learners
Flan-T5, Flan-PaLM | Scaling Instruction-Finetuned Language Models
T0 | Multitask Prompted Training Enables Zero-Shot Task Generalization
Chinchilla | Training Compute-Optimal Large Language Models
Gopher | Scaling Language Models: Methods, Analysis & Insights from Training Gopher
Llama 3, LLaMA 3, Llama3 | The Llama 3 Herd of Models
Mixtral, Mixtral 8x7B | Mixtral of Experts
Codex | Evaluating Large Language Models Trained on Code
AlphaCode | Competition-Level Code Generation with AlphaCode
RETRO | Improving language models by retrieving from trillions of tokens
RAG | Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks
DPR | Dense Passage Retrieval for Open-Domain Question Answering
CoT, Chain-of-Thought, Chain of Thought | Chain-of-Thought Prompting Elicits Reasoning in Large Language Models
Zero-shot CoT, Zero-Shot-CoT | Large Language Models are Zero-Shot Reasoners
Self-Consistency | Self-Consistency Improves Chain of Thought Reasoning in Language Models
ToT, Tree of Thoughts, Tree-of-Thought | Tree of Thoughts: Deliberate Problem Solving with Large Language Models
Least-to-Most | Least-to-Most Prompting Enables Complex Reasoning in Large Language Models
DPO | Direct Preference Optimization: Your Language Model is Secretly a Reward Model
Constitutional AI | Constitutional AI: Harmlessness from AI Feedback
GRPO | DeepSeekMath: Pushing the Limits of Mathematical Reasoning in Open Language Models
STaR | STaR: Bootstrapping Reasoning With Reasoning
LoRA | LoRA: Low-Rank Adaptation of Large Language Models
Prompt Tuning | The Power of Scale for Parameter-Efficient Prompt Tuning
P-Tuning | GPT Understands, Too
PET, Pattern-Exploiting Training, Pattern Exploiting Training | Exploiting Cloze Questions for Few Shot Text Classification and Natural Language Inference
PET, iPET | It's Not Just Size That Matters: Small Language Models Are Also Few-Shot Learners
LM-BFF | Making Pre-trained Language Models Better Few-shot Learners
Houlsby adapter, Adapters, Adapter | Parameter-Efficient Transfer Learning for NLP
RNNSearch, Bahdanau attention | Neural Machine Translation by Jointly Learning to Align and Translate
Luong attention | Effective Approaches to Attention-based Neural Machine Translation
Seq2Seq | Sequence to Sequence Learning with Neural Networks
GNMT | Google's Neural Machine Translation System: Bridging the Gap between Human and Machine Translation
ConvS2S | Convolutional Sequence to Sequence Learning
BPE | Neural Machine Translation of Rare Words with Subword Units
Back-Translation | Improving Neural Machine Translation Models with Monolingual Data
Pointer-Generator, Pointer-Generator Network, Pointer-Generator Networks | Get To The Point: Summarization with Pointer-Generator Networks
Ptr-Net | Pointer Networks
TextCNN | Convolutional Neural Networks for Sentence Classification
HAN | Hierarchical Attention Networks for Document Classification
Tree-LSTM | Improved Semantic Representations From Tree-Structured Long Short-Term Memory Networks
BiDAF | Bidirectional Attention Flow for Machine Comprehension
DrQA | Reading Wikipedia to Answer Open-Domain Questions
XLM | Cross-lingual Language Model Pretraining
XLM-R, XLM-RoBERTa | Unsupervised Cross-lingual Representation Learning at Scale
LaBSE | Language-agnostic BERT Sentence Embedding
SBERT, Sentence-BERT | Sentence-BERT: Sentence Embeddings using Siamese BERT-Networks
USE | Universal Sentence Encoder
UniLM | Unified Language Model Pre-training for Natural Language Understanding and Generation
Transformer-XL | Transformer-XL: Attentive Language Models Beyond a Fixed-Length Context
Sparse Transformer, Sparse Transformers | Generating Long Sequences with Sparse Transformers
Performer, Performers | Rethinking Attention with Performers
Linear Transformer, Linear Transformers | Transformers are RNNs: Fast Autoregressive Transformers with Linear Attention
RoPE, RoFormer | RoFormer: Enhanced Transformer with Rotary Position Embedding
ALiBi | Train Short, Test Long: Attention with Linear Biases Enables Input Length Extrapolation
MQA | Fast Transformer Decoding: One Write-Head is All You Need
SwiGLU | GLU Variants Improve Transformer
RMSNorm | Root Mean Square Layer Normalization
S4 | Efficiently Modeling Long Sequences with Structured State Spaces
S5 | Simplified State Space Layers for Sequence Modeling
H3 | Hungry Hungry Hippos: Towards Language Modeling with State Space Models
HiPPO | HiPPO: Recurrent Memory with Optimal Polynomial Projections
Mamba-2, Mamba2 | Transformers are SSMs: Generalized Models and Efficient Algorithms Through Structured State Space Duality
Sparsely-Gated MoE | Outrageously Large Neural Networks: The Sparsely-Gated Mixture-of-Experts Layer
Switch Transformer, Switch Transformers | Switch Transformers: Scaling to Trillion Parameter Models with Simple and Efficient Sparsity
vLLM, PagedAttention | Efficient Memory Management for Large Language Model Serving with PagedAttention
BPE-Dropout | BPE-Dropout: Simple and Effective Subword Regularization
DQN, DQNs, Deep Q-Network, Deep Q-Networks | Playing Atari with Deep Reinforcement Learning
DQN, DQNs, Deep Q-Network, Deep Q-Networks | Human-level control through deep reinforcement learning
Double DQN, DDQN | Deep Reinforcement Learning with Double Q-learning
Dueling DQN | Dueling Network Architectures for Deep Reinforcement Learning
PER | Prioritized Experience Replay
C51 | A Distributional Perspective on Reinforcement Learning
QR-DQN | Distributional Reinforcement Learning with Quantile Regression
IQN | Implicit Quantile Networks for Distributional Reinforcement Learning
NoisyNet, NoisyNets | Noisy Networks for Exploration
DRQN | Deep Recurrent Q-Learning for Partially Observable MDPs
Ape-X | Distributed Prioritized Experience Replay
R2D2 | Recurrent Experience Replay in Distributed Reinforcement Learning
DPG | Deterministic Policy Gradient Algorithms
DDPG | Continuous control with deep reinforcement learning
TD3 | Addressing Function Approximation Error in Actor-Critic Methods
SAC | Soft Actor-Critic: Off-Policy Maximum Entropy Deep Reinforcement Learning with a Stochastic Actor
A3C, A2C | Asynchronous Methods for Deep Reinforcement Learning
ACER | Sample Efficient Actor-Critic with Experience Replay
ACKTR | Scalable trust-region method for deep reinforcement learning using Kronecker-factored approximation
GAE | High-Dimensional Continuous Control Using Generalized Advantage Estimation
TRPO | Trust Region Policy Optimization
PPO | Proximal Policy Optimization Algorithms
REINFORCE | Simple statistical gradient-following algorithms for connectionist reinforcement learning
AlphaGo | Mastering the game of Go with deep neural networks and tree search
AlphaGo Zero | Mastering the game of Go without human knowledge
AlphaZero | Mastering Chess and Shogi by Self-Play with a General Reinforcement Learning Algorithm
AlphaZero | A general reinforcement learning algorithm that masters chess, shogi, and Go through self-play
MuZero | Mastering Atari, Go, chess and shogi by planning with a learned model
EfficientZero | Mastering Atari Games with Limited Data
ExIt, Expert Iteration | Thinking Fast and Slow with Deep Learning and Tree Search
AlphaStar | Grandmaster level in StarCraft II using multi-agent reinforcement learning
OpenAI Five | Dota 2 with Large Scale Deep Reinforcement Learning
UNREAL | Reinforcement Learning with Unsupervised Auxiliary Tasks
PlaNet | Learning Latent Dynamics for Planning from Pixels
Dreamer | Dream to Control: Learning Behaviors by Latent Imagination
DreamerV2 | Mastering Atari with Discrete World Models
DreamerV3 | Mastering Diverse Domains through World Models
MBPO | When to Trust Your Model: Model-Based Policy Optimization
PETS | Deep Reinforcement Learning in a Handful of Trials using Probabilistic Dynamics Models
ICM | Curiosity-driven Exploration by Self-supervised Prediction
RND | Exploration by Random Network Distillation
HER | Hindsight Experience Replay
GAIL | Generative Adversarial Imitation Learning
AIRL | Learning Robust Rewards with Adversarial Inverse Reinforcement Learning
DAgger | A Reduction of Imitation Learning and Structured Prediction to No-Regret Online Learning
MADDPG | Multi-Agent Actor-Critic for Mixed Cooperative-Competitive Environments
VDN | Value-Decomposition Networks For Cooperative Multi-Agent Learning
COMA | Counterfactual Multi-Agent Policy Gradients
MAPPO | The Surprising Effectiveness of PPO in Cooperative, Multi-Agent Games
UVFA | Universal Value Function Approximators
Option-Critic | The Option-Critic Architecture
FuN | FeUdal Networks for Hierarchical Reinforcement Learning
HIRO | Data-Efficient Hierarchical Reinforcement Learning
DIAYN | Diversity is All You Need: Learning Skills without a Reward Function
CQL | Conservative Q-Learning for Offline Reinforcement Learning
IQL | Offline Reinforcement Learning with Implicit Q-Learning
BCQ | Off-Policy Deep Reinforcement Learning without Exploration
TD3+BC | A Minimalist Approach to Offline Reinforcement Learning
DrQ | Image Augmentation Is All You Need: Regularizing Deep Reinforcement Learning from Pixels
MAML | Model-Agnostic Meta-Learning for Fast Adaptation of Deep Networks
Reptile | On First-Order Meta-Learning Algorithms
MatchingNet, Matching Networks | Matching Networks for One Shot Learning
ProtoNet, ProtoNets, Prototypical Networks | Prototypical Networks for Few-shot Learning
RelationNet, Relation Network | Learning to Compare: Relation Network for Few-Shot Learning
MANN | Meta-Learning with Memory-Augmented Neural Networks
ProtoPNet | This Looks Like That: Deep Learning for Interpretable Image Recognition
NTM | Neural Turing Machines
DNC | Hybrid computing using a neural network with dynamic external memory
MemN2N | End-To-End Memory Networks
GCN, GCNs | Semi-Supervised Classification with Graph Convolutional Networks
GAT, GATs | Graph Attention Networks
GATv2 | How Attentive are Graph Attention Networks?
GraphSAGE | Inductive Representation Learning on Large Graphs
GIN | How Powerful are Graph Neural Networks?
MPNN, MPNNs | Neural Message Passing for Quantum Chemistry
ChebNet | Convolutional Neural Networks on Graphs with Fast Localized Spectral Filtering
GGNN, GGS-NN, GG-NN | Gated Graph Sequence Neural Networks
R-GCN, RGCN | Modeling Relational Data with Graph Convolutional Networks
VGAE | Variational Graph Auto-Encoders
SGC | Simplifying Graph Convolutional Networks
APPNP, PPNP | Predict then Propagate: Graph Neural Networks meet Personalized PageRank
JK-Net, JKNet | Representation Learning on Graphs with Jumping Knowledge Networks
DiffPool | Hierarchical Graph Representation Learning with Differentiable Pooling
DGI | Deep Graph Infomax
SDNE | Structural Deep Network Embedding
DCRNN | Diffusion Convolutional Recurrent Neural Network: Data-Driven Traffic Forecasting
STGCN | Spatio-Temporal Graph Convolutional Networks: A Deep Learning Framework for Traffic Forecasting
Graph WaveNet | Graph WaveNet for Deep Spatial-Temporal Graph Modeling
TransE | Translating Embeddings for Modeling Multi-relational Data
TransH | Knowledge Graph Embedding by Translating on Hyperplanes
TransR | Learning Entity and Relation Embeddings for Knowledge Graph Completion
DistMult | Embedding Entities and Relations for Learning and Inference in Knowledge Bases
ComplEx | Complex Embeddings for Simple Link Prediction
ConvE | Convolutional 2D Knowledge Graph Embeddings
RESCAL | A Three-Way Model for Collective Learning on Multi-Relational Data
NTN | Reasoning With Neural Tensor Networks for Knowledge Base Completion
AdaGrad | Adaptive Subgradient Methods for Online Learning and Stochastic Optimization
AMSGrad | On the Convergence of Adam and Beyond
AdamW | Decoupled Weight Decay Regularization
AdamW | Fixing Weight Decay Regularization in Adam
RAdam | On the Variance of the Adaptive Learning Rate and Beyond
LARS | Large Batch Training of Convolutional Networks
LAMB | Large Batch Optimization for Deep Learning: Training BERT in 76 minutes
SAM | Sharpness-Aware Minimization for Efficiently Improving Generalization
Lion | Symbolic Discovery of Optimization Algorithms
Lookahead | Lookahead Optimizer: k steps forward, 1 step back
SWA | Averaging Weights Leads to Wider Optima and Better Generalization
Adafactor | Adafactor: Adaptive Learning Rates with Sublinear Memory Cost
K-FAC, KFAC | Optimizing Neural Networks with Kronecker-factored Approximate Curvature
GELU, GELUs | Gaussian Error Linear Units (GELUs)
ELU, ELUs | Fast and Accurate Deep Network Learning by Exponential Linear Units (ELUs)
PReLU | Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet Classification
CutMix | CutMix: Regularization Strategy to Train Strong Classifiers with Localizable Features
MC Dropout | Dropout as a Bayesian Approximation: Representing Model Uncertainty in Deep Learning
Deep Ensembles | Simple and Scalable Predictive Uncertainty Estimation using Deep Ensembles
Bayes by Backprop | Weight Uncertainty in Neural Networks
SVGD | Stein Variational Gradient Descent: A General Purpose Bayesian Inference Algorithm
SGLD | Bayesian Learning via Stochastic Gradient Langevin Dynamics
NUTS | The No-U-Turn Sampler: Adaptively Setting Path Lengths in Hamiltonian Monte Carlo
NASNet | Learning Transferable Architectures for Scalable Image Recognition
ENAS | Efficient Neural Architecture Search via Parameter Sharing
PNAS | Progressive Neural Architecture Search
AmoebaNet | Regularized Evolution for Image Classifier Architecture Search
PBT | Population Based Training of Neural Networks
TPE | Algorithms for Hyper-Parameter Optimization
SMAC | Sequential Model-Based Optimization for General Algorithm Configuration
BOHB | BOHB: Robust and Efficient Hyperparameter Optimization at Scale
Optimal Brain Damage, OBD | Optimal Brain Damage
EWC, Elastic Weight Consolidation | Overcoming catastrophic forgetting in neural networks
SI, Synaptic Intelligence | Continual Learning Through Synaptic Intelligence
LwF, Learning without Forgetting | Learning without Forgetting
MAS | Memory Aware Synapses: Learning what (not) to forget
GEM | Gradient Episodic Memory for Continual Learning
A-GEM | Efficient Lifelong Learning with A-GEM
DER, DER++ | Dark Experience for General Continual Learning: a Strong, Simple Baseline
DGR | Continual Learning with Deep Generative Replay
L2P | Learning to Prompt for Continual Learning
DANN | Domain-Adversarial Training of Neural Networks
DANN | Unsupervised Domain Adaptation by Backpropagation
ADDA | Adversarial Discriminative Domain Adaptation
DAN | Learning Transferable Features with Deep Adaptation Networks
MCD | Maximum Classifier Discrepancy for Unsupervised Domain Adaptation
IRM | Invariant Risk Minimization
MixMatch | MixMatch: A Holistic Approach to Semi-Supervised Learning
UDA | Unsupervised Data Augmentation for Consistency Training
VAT | Virtual Adversarial Training: A Regularization Method for Supervised and Semi-Supervised Learning
Mean Teacher | Mean teachers are better role models: Weight-averaged consistency targets improve semi-supervised deep learning results
Noisy Student | Self-training with Noisy Student improves ImageNet classification
FitNets, FitNet | FitNets: Hints for Thin Deep Nets
Attention Transfer | Paying More Attention to Attention: Improving the Performance of Convolutional Neural Networks via Attention Transfer
CRD | Contrastive Representation Distillation
DKD | Decoupled Knowledge Distillation
RKD | Relational Knowledge Distillation
FedAvg, Federated Averaging | Communication-Efficient Learning of Deep Networks from Decentralized Data
FedProx | Federated Optimization in Heterogeneous Networks
FedNova | Tackling the Objective Inconsistency Problem in Heterogeneous Federated Optimization
MOON | Model-Contrastive Federated Learning
DP-SGD, DPSGD | Deep Learning with Differential Privacy
PATE | Semi-supervised Knowledge Transfer for Deep Learning from Private Training Data
FGSM | Explaining and Harnessing Adversarial Examples
PGD | Towards Deep Learning Models Resistant to Adversarial Attacks
C&W, C&W attack | Towards Evaluating the Robustness of Neural Networks
BIM, I-FGSM | Adversarial examples in the physical world
MI-FGSM | Boosting Adversarial Attacks with Momentum
JSMA | The Limitations of Deep Learning in Adversarial Settings
TRADES | Theoretically Principled Trade-off between Robustness and Accuracy
UAP | Universal adversarial perturbations
AutoAttack | Reliable evaluation of adversarial robustness with an ensemble of diverse parameter-free attacks
Randomized Smoothing | Certified Adversarial Robustness via Randomized Smoothing
BPDA | Obfuscated Gradients Give a False Sense of Security: Circumventing Defenses to Adversarial Examples
GCG | Universal and Transferable Adversarial Attacks on Aligned Language Models
LIME | "Why Should I Trust You?": Explaining the Predictions of Any Classifier
SHAP, KernelSHAP | A Unified Approach to Interpreting Model Predictions
TreeSHAP | From local explanations to global understanding with explainable AI for trees
IG, Integrated Gradients | Axiomatic Attribution for Deep Networks
CAM | Learning Deep Features for Discriminative Localization
DeepLIFT | Learning Important Features Through Propagating Activation Differences
LRP | On Pixel-Wise Explanations for Non-Linear Classifier Decisions by Layer-Wise Relevance Propagation
TCAV | Interpretability Beyond Feature Attribution: Quantitative Testing with Concept Activation Vectors (TCAV)
Guided Backprop, Guided Backpropagation | Striving for Simplicity: The All Convolutional Net
DeconvNet | Visualizing and Understanding Convolutional Networks
Influence Functions | Understanding Black-box Predictions via Influence Functions
CBM, CBMs | Concept Bottleneck Models
Neural ODE, Neural ODEs, NODE, NODEs | Neural Ordinary Differential Equations
ANODE, ANODEs, Augmented Neural ODE | Augmented Neural ODEs
Neural CDE, Neural CDEs, NCDE | Neural Controlled Differential Equations for Irregular Time Series
HNN, HNNs | Hamiltonian Neural Networks
LNN, LNNs | Lagrangian Neural Networks
PINN, PINNs | Physics-informed neural networks: A deep learning framework for solving forward and inverse problems involving nonlinear partial differential equations
PINN, PINNs | Physics Informed Deep Learning (Part I): Data-driven Solutions of Nonlinear Partial Differential Equations
FNO, Fourier Neural Operator | Fourier Neural Operator for Parametric Partial Differential Equations
SINDy | Discovering governing equations from data by sparse identification of nonlinear dynamical systems
DEQ, DEQs | Deep Equilibrium Models
DLinear | Are Transformers Effective for Time Series Forecasting?
PatchTST | A Time Series is Worth 64 Words: Long-term Forecasting with Transformers
TCN, TCNs | An Empirical Evaluation of Generic Convolutional and Recurrent Networks for Sequence Modeling
LSTNet | Modeling Long- and Short-Term Temporal Patterns with Deep Neural Networks
TFT | Temporal Fusion Transformers for Interpretable Multi-horizon Time Series Forecasting
Tacotron 2, Tacotron2 | Natural TTS Synthesis by Conditioning WaveNet on Mel Spectrogram Predictions
WaveRNN | Efficient Neural Audio Synthesis
Transformer TTS, TransformerTTS | Neural Speech Synthesis with Transformer Network
VITS | Conditional Variational Autoencoder with Adversarial Learning for End-to-End Text-to-Speech
VALL-E | Neural Codec Language Models are Zero-Shot Text to Speech Synthesizers
EnCodec | High Fidelity Neural Audio Compression
DAC | High-Fidelity Audio Compression with Improved RVQGAN
Whisper | Robust Speech Recognition via Large-Scale Weak Supervision
LAS | Listen, Attend and Spell
CTC | Connectionist temporal classification: labelling unsegmented sequence data with recurrent neural networks
RNN-T | Sequence Transduction with Recurrent Neural Networks
GE2E | Generalized End-to-End Loss for Speaker Verification
MusicLM | MusicLM: Generating Music From Text
MusicGen | Simple and Controllable Music Generation
NCF, NeuMF | Neural Collaborative Filtering
NGCF | Neural Graph Collaborative Filtering
DIN | Deep Interest Network for Click-Through Rate Prediction
SASRec | Self-Attentive Sequential Recommendation
GRU4Rec | Session-based Recommendations with Recurrent Neural Networks
SR-GNN | Session-based Recommendation with Graph Neural Networks
MMoE | Modeling Task Relationships in Multi-task Learning with Multi-gate Mixture-of-Experts
ESMM | Entire Space Multi-Task Model: An Effective Approach for Estimating Post-Click Conversion Rate
DSSM | Learning Deep Structured Semantic Models for Web Search using Clickthrough Data
PageRank | The PageRank Citation Ranking: Bringing Order to the Web
PageRank | The anatomy of a large-scale hypertextual Web search engine
HITS | Authoritative Sources in a Hyperlinked Environment
BM25, Okapi BM25 | Okapi at TREC-3
BM25 | The Probabilistic Relevance Framework: BM25 and Beyond
AlphaFold, AlphaFold 2, AlphaFold2 | Highly accurate protein structure prediction with AlphaFold
AlphaFold | Improved protein structure prediction using potentials from deep learning
AlphaFold 3, AlphaFold3, AF3 | Accurate structure prediction of biomolecular interactions with AlphaFold 3
RoseTTAFold | Accurate prediction of protein structures and interactions using a three-track neural network
RFdiffusion | De novo design of protein structure and function with RFdiffusion
ProteinMPNN | Robust deep learning-based protein sequence design using ProteinMPNN
ESMFold, ESM-2, ESM2 | Evolutionary-scale prediction of atomic-level protein structure with a language model
ESM-1b, ESM | Biological structure and function emerge from scaling unsupervised learning to 250 million protein sequences
EGNN | E(n) Equivariant Graph Neural Networks
scVI | Deep generative modeling for single-cell transcriptomics
Seurat | Integrating single-cell transcriptomic data across different conditions, technologies, and species
Seurat, Seurat v3 | Comprehensive Integration of Single-Cell Data
Seurat v4 | Integrated analysis of multimodal single-cell data
Harmony | Fast, sensitive and accurate integration of single-cell data with Harmony
MNN, fastMNN | Batch effects in single-cell RNA-sequencing data are corrected by matching mutual nearest neighbors
BLAST | Basic local alignment search tool
PSI-BLAST | Gapped BLAST and PSI-BLAST: a new generation of protein database search programs
BWA | Fast and accurate short read alignment with Burrows-Wheeler transform
Bowtie | Ultrafast and memory-efficient alignment of short DNA sequences to the human genome
Bowtie 2, Bowtie2 | Fast gapped-read alignment with Bowtie 2
SAMtools | The Sequence Alignment/Map format and SAMtools
GATK | The Genome Analysis Toolkit: a MapReduce framework for analyzing next-generation DNA sequencing data
DeepVariant | A universal SNP and small-indel variant caller using deep neural networks
DESeq | Differential expression analysis for sequence count data
DESeq2 | Moderated estimation of fold change and dispersion for RNA-seq data with DESeq2
GSEA | Gene set enrichment analysis: A knowledge-based approach for interpreting genome-wide expression profiles
Cufflinks | Transcript assembly and quantification by RNA-Seq reveals unannotated transcripts and isoform switching during cell differentiation
MACS | Model-based Analysis of ChIP-Seq (MACS)
Enformer | Effective gene expression prediction from sequence by integrating long-range interactions
DeepSEA | Predicting effects of noncoding variants with deep learning-based sequence model
DeepBind | Predicting the sequence specificities of DNA- and RNA-binding proteins by deep learning
Paxos | The Part-Time Parliament
Paxos | Paxos Made Simple
EPaxos | There Is More Consensus in Egalitarian Parliaments
Raft | In Search of an Understandable Consensus Algorithm
PBFT | Practical Byzantine Fault Tolerance
VR, Viewstamped Replication | Viewstamped Replication: A New Primary Copy Method to Support Highly-Available Distributed Systems
Lamport clocks, logical clocks | Time, Clocks, and the Ordering of Events in a Distributed System
CRDT, CRDTs | Conflict-free Replicated Data Types
GFS | The Google File System
HDFS | The Hadoop Distributed File System
Chubby | The Chubby lock service for loosely-coupled distributed systems
Borg | Large-scale cluster management at Google with Borg
Haystack | Finding a needle in Haystack: Facebook's photo storage
Memcache | Scaling Memcache at Facebook
Spark, RDD, RDDs | Resilient Distributed Datasets: A Fault-Tolerant Abstraction for In-Memory Cluster Computing
Spark | Spark: Cluster Computing with Working Sets
Spark Streaming, D-Streams | Discretized Streams: Fault-Tolerant Streaming Computation at Scale
DistBelief | Large Scale Distributed Deep Networks
Parameter Server | Scaling Distributed Machine Learning with the Parameter Server
LFS | The Design and Implementation of a Log-Structured File System
FFS | A Fast File System for UNIX
LSM-tree, LSM tree, LSM-trees, LSM | The Log-Structured Merge-Tree (LSM-Tree)
B-tree, B-trees | Organization and Maintenance of Large Ordered Indices
Volcano | The Volcano Optimizer Generator: Extensibility and Efficient Search
Volcano | Volcano - An Extensible and Parallel Query Evaluation System
Cascades | The Cascades Framework for Query Optimization
RMI | The Case for Learned Index Structures
H-Store | The End of an Architectural Era (It's Time for a Complete Rewrite)
HyPer | Efficiently Compiling Efficient Query Plans for Modern Hardware
Silo | Speedy Transactions in Multicore In-Memory Databases
Masstree | Cache Craftiness for Fast Multicore Key-Value Storage
ART | The Adaptive Radix Tree: ARTful Indexing for Main-Memory Databases
Bw-Tree | The Bw-Tree: A B-tree for New Hardware Platforms
CAN | A Scalable Content-Addressable Network
Xen | Xen and the Art of Virtualization
Barrelfish | The Multikernel: A new OS architecture for scalable multicore systems
Exokernel | Exokernel: An Operating System Architecture for Application-Level Resource Management
AFLFast | Coverage-based Greybox Fuzzing as Markov Chain
AFLGo | Directed Greybox Fuzzing
SAGE | Automated Whitebox Fuzz Testing
EM algorithm | Maximum Likelihood from Incomplete Data via the EM Algorithm
Kalman filter, Kalman filtering | A New Approach to Linear Filtering and Prediction Problems
LDA | Latent Dirichlet Allocation
Lasso, LASSO | Regression Shrinkage and Selection via the Lasso
DBN, DBNs | A Fast Learning Algorithm for Deep Belief Nets
UCT | Bandit based Monte-Carlo Planning
t-SNE | Visualizing Data using t-SNE
Nakamoto consensus | Bitcoin: A Peer-to-Peer Electronic Cash System
`;

export const LANDMARKS: readonly Landmark[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [names = '', title = ''] = line.split(' | ');
    return { names: names.split(', '), key: letters(title) };
  });

let names: ReadonlySet<string> | null = null;

/** Whether a name is that of a work everybody knows: `3DGS`, `PPO`. */
export function isLandmark(name: string): boolean {
  names ??= new Set(LANDMARKS.flatMap((landmark) => landmark.names.map(nameLetters)));
  return names.has(nameLetters(name));
}
