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
DeepLab, DeepLabv2, DeepLab v2 | Semantic Image Segmentation with Deep Convolutional Nets, Atrous Convolution, and Fully Connected CRFs
CRF-RNN, CRFasRNN | Conditional Random Fields as Recurrent Neural Networks
DilatedNet | Multi-Scale Context Aggregation by Dilated Convolutions
FCIS | Fully Convolutional Instance-aware Semantic Segmentation
MNC | Instance-aware Semantic Segmentation via Multi-task Network Cascades
SETR | Rethinking Semantic Segmentation from a Sequence-to-Sequence Perspective with Transformers
DPT | Vision Transformers for Dense Prediction
MiDaS | Towards Robust Monocular Depth Estimation: Mixing Datasets for Zero-shot Cross-dataset Transfer
Monodepth2 | Digging Into Self-Supervised Monocular Depth Estimation
SfMLearner | Unsupervised Learning of Depth and Ego-Motion from Video
Marigold | Repurposing Diffusion-Based Image Generators for Monocular Depth Estimation
DORN | Deep Ordinal Regression Network for Monocular Depth Estimation
SPyNet | Optical Flow Estimation using a Spatial Pyramid Network
DispNet, DispNetC | A Large Dataset to Train Convolutional Networks for Disparity, Optical Flow, and Scene Flow Estimation
SGM | Stereo Processing by Semiglobal Matching and Mutual Information
ResNet-D | Bag of Tricks for Image Classification with Convolutional Neural Networks
ResNet-RS | Revisiting ResNets: Improved Training and Scaling Strategies
RegNet, RegNets, RegNetX, RegNetY | Designing Network Design Spaces
NFNet, NFNets | High-Performance Large-Scale Image Recognition Without Normalization
DPN | Dual Path Networks
PoolFormer | MetaFormer Is Actually What You Need for Vision
RepLKNet | Scaling Up Your Kernels to 31x31: Revisiting Large Kernel Design in CNNs
CaiT | Going deeper with Image Transformers
MViT | Multiscale Vision Transformers
NLNet, NL-Net | Non-local Neural Networks
P3D | Learning Spatio-Temporal Representation with Pseudo-3D Residual Networks
R(2+1)D, R2+1D | A Closer Look at Spatiotemporal Convolutions for Action Recognition
LRCN | Long-term Recurrent Convolutional Networks for Visual Recognition and Description
2s-AGCN, 2sAGCN | Two-Stream Adaptive Graph Convolutional Networks for Skeleton-Based Action Recognition
SCST | Self-critical Sequence Training for Image Captioning
ExtremeNet | Bottom-up Object Detection by Grouping Extreme and Center Points
FSAF | Feature Selective Anchor-Free Module for Single-Shot Object Detection
RFBNet, RFB Net | Receptive Field Block Net for Accurate and Fast Object Detection
RefineDet | Single-Shot Refinement Neural Network for Object Detection
BiFPN | EfficientDet: Scalable and Efficient Object Detection
OVR-CNN | Open-Vocabulary Object Detection Using Captions
ViLD | Open-vocabulary Object Detection via Vision and Language Knowledge Distillation
OWL-ViT, OWLViT | Simple Open-Vocabulary Object Detection with Vision Transformers
OWLv2, OWL-ViT v2 | Scaling Open-Vocabulary Object Detection
GLIP | Grounded Language-Image Pre-training
Detic | Detecting Twenty-thousand Classes using Image-level Supervision
MTCNN | Joint Face Detection and Alignment using Multi-task Cascaded Convolutional Networks
SMPL-X, SMPLX, SMPLify-X | Expressive Body Capture: 3D Hands, Face, and Body from a Single Image
3DMM | A Morphable Model for the Synthesis of 3D Faces
PRNet | Joint 3D Face Reconstruction and Dense Alignment with Position Map Regression Network
MDM | Human Motion Diffusion Model
HumanML3D | Generating Diverse and Natural 3D Human Motions from Text
FOMM | First Order Motion Model for Image Animation
Wav2Lip | A Lip Sync Expert Is All You Need for Speech to Lip Generation In The Wild
ONet | Occupancy Networks: Learning 3D Reconstruction in Function Space
DVR | Differentiable Volumetric Rendering: Learning Implicit 3D Representations without 3D Supervision
SRN | Scene Representation Networks: Continuous 3D-Structure-Aware Neural Scene Representations
GQN | Neural scene representation and rendering
DVGO | Direct Voxel Grid Optimization: Super-fast Convergence for Radiance Fields Reconstruction
NSFF | Neural Scene Flow Fields for Space-Time View Synthesis of Dynamic Scenes
NSVF | Neural Sparse Voxel Fields
Semantic-NeRF | In-Place Scene Labelling and Understanding with Implicit Scene Representation
3DiM | Novel View Synthesis with Diffusion Models
LLFF | Local Light Field Fusion: Practical View Synthesis with Prescriptive Sampling Guidelines
EG3D | Efficient Geometry-aware 3D Generative Adversarial Networks
nvdiffrast | Modular Primitives for High-Performance Differentiable Rendering
nvdiffrec | Extracting Triangular 3D Models, Materials, and Lighting From Images
TSDF Fusion | A Volumetric Method for Building Complex Models from Range Images
COLMAP | Structure-from-Motion Revisited
COLMAP MVS | Pixelwise View Selection for Unstructured Multi-View Stereo
PMVS, PMVS2 | Accurate, Dense, and Robust Multiview Stereopsis
CenterPoint | Center-based 3D Object Detection and Tracking
AVOD | Joint 3D Proposal Generation and Object Detection from View Aggregation
MV3D | Multi-View 3D Object Detection Network for Autonomous Driving
VoteNet | Deep Hough Voting for 3D Object Detection in Point Clouds
F-PointNet | Frustum PointNets for 3D Object Detection from RGB-D Data
MinkowskiNet, Minkowski Engine | 4D Spatio-Temporal ConvNets: Minkowski Convolutional Neural Networks
SparseConvNet, SSCN | 3D Semantic Segmentation with Submanifold Sparse Convolutional Networks
FCGF | Fully Convolutional Geometric Features
DCP | Deep Closest Point: Learning Representations for Point Cloud Registration
LSS | Lift, Splat, Shoot: Encoding Images From Arbitrary Camera Rigs by Implicitly Unprojecting to 3D
UniAD | Planning-oriented Autonomous Driving
TransFuser | Multi-Modal Fusion Transformer for End-to-End Autonomous Driving
LBC | Learning by Cheating
DAVE-2, PilotNet | End to End Learning for Self-Driving Cars
SDS | DreamFusion: Text-to-3D using 2D Diffusion
VSD | ProlificDreamer: High-Fidelity and Diverse Text-to-3D Generation with Variational Score Distillation
MSCKF | A Multi-State Constraint Kalman Filter for Vision-aided Inertial Navigation
OKVIS | Keyframe-based visual-inertial odometry using nonlinear optimization
DBoW2, DBoW | Bags of Binary Words for Fast Place Recognition in Image Sequences
GMapping | Improved Techniques for Grid Mapping With Rao-Blackwellized Particle Filters
Cartographer | Real-time loop closure in 2D LIDAR SLAM
DWA | The dynamic window approach to collision avoidance
ORCA | Reciprocal n-Body Collision Avoidance
PRM | Probabilistic roadmaps for path planning in high-dimensional configuration spaces
TrajOpt | Motion planning with sequential convex optimization and convex collision checking
MPPI | Information Theoretic MPC for Model-Based Reinforcement Learning
GG-CNN, GGCNN | Closing the Loop for Robotic Grasping: A Real-time, Generative Grasp Synthesis Approach
PerAct | Perceiver-Actor: A Multi-Task Transformer for Robotic Manipulation
DMP | Dynamical Movement Primitives: Learning Attractor Models for Motor Behaviors
GST-Tacotron | Style Tokens: Unsupervised Style Modeling, Control and Transfer in End-to-End Speech Synthesis
d-vector, d-vectors | Deep Neural Networks for Small Footprint Text-Dependent Speaker Verification
SV2TTS | Transfer Learning from Speaker Verification to Multispeaker Text-To-Speech Synthesis
DPCL | Deep clustering: Discriminative embeddings for segmentation and separation
DPRNN | Dual-path RNN: efficient long sequence modeling for time-domain single-channel speech separation
SepFormer | Attention is All You Need in Speech Separation
Demucs | Music Source Separation in the Waveform Domain
VGGish | CNN Architectures for Large-Scale Audio Classification
NSynth | Neural Audio Synthesis of Musical Notes with WaveNet Autoencoders
Wave2Midi2Wave | Enabling Factorized Piano Music Modeling and Generation with the MAESTRO Dataset
StreamingLLM | Efficient Streaming Language Models with Attention Sinks
Wanda | A Simple and Effective Pruning Approach for Large Language Models
PRM800K | Let's Verify Step by Step
LAMA | Language Models as Knowledge Bases?
ROME | Locating and Editing Factual Associations in GPT
MEMIT | Mass-Editing Memory in a Transformer
SERAC | Memory-Based Model Editing at Scale
Smallville | Generative Agents: Interactive Simulacra of Human Behavior
OPRO | Large Language Models as Optimizers
HyDE | Precise Zero-Shot Dense Retrieval without Relevance Labels
Contriever | Unsupervised Dense Information Retrieval with Contrastive Learning
ANCE | Approximate Nearest Neighbor Negative Contrastive Learning for Dense Text Retrieval
DSI | Transformer Memory as a Differentiable Search Index
kNN-LM | Generalization through Memorization: Nearest Neighbor Language Models
monoBERT | Passage Re-ranking with BERT
monoT5 | Document Ranking with a Pretrained Sequence-to-Sequence Model
RankGPT | Is ChatGPT Good at Search? Investigating Large Language Models as Re-Ranking Agents
CMLM | Mask-Predict: Parallel Decoding of Conditional Masked Language Models
NLLB, NLLB-200 | No Language Left Behind: Scaling Human-Centered Machine Translation
M2M-100, M2M100 | Beyond English-Centric Multilingual Machine Translation
mBART | Multilingual Denoising Pre-training for Neural Machine Translation
InferSent | Supervised Learning of Universal Sentence Representations from Natural Language Inference Data
SIF | A Simple but Tough-to-Beat Baseline for Sentence Embeddings
ESIM | Enhanced LSTM for Natural Language Inference
AWD-LSTM | Regularizing and Optimizing LSTM Language Models
CharCNN, Char-CNN | Character-level Convolutional Networks for Text Classification
RNTN, SST | Recursive Deep Models for Semantic Compositionality Over a Sentiment Treebank
FedAdam, FedOpt, FedYogi | Adaptive Federated Optimization
q-FFL, q-FedAvg | Fair Resource Allocation in Federated Learning
FedDF | Ensemble Distillation for Robust Model Fusion in Federated Learning
FedMA | Federated Learning with Matched Averaging
FedRep | Exploiting Shared Representations for Personalized Federated Learning
FedDyn | Federated Learning Based on Dynamic Regularization
pFedMe | Personalized Federated Learning with Moreau Envelopes
Per-FedAvg | Personalized Federated Learning with Theoretical Guarantees: A Model-Agnostic Meta-Learning Approach
SecAgg | Practical Secure Aggregation for Privacy-Preserving Machine Learning
Krum, Multi-Krum | Machine Learning with Adversaries: Byzantine Tolerant Gradient Descent
DLG | Deep Leakage from Gradients
SISA | Machine Unlearning
LUCIR, UCIR | Learning a Unified Classifier Incrementally via Rebalancing
BiC | Large Scale Incremental Learning
PNN | Progressive Neural Networks
MIR | Online Continual Learning with Maximal Interfered Retrieval
GSS | Gradient based sample selection for online continual learning
MER | Learning to Learn without Forgetting by Maximizing Transfer and Minimizing Interference
VCL | Variational Continual Learning
OGD | Orthogonal Gradient Descent for Continual Learning
GPM | Gradient Projection Memory for Continual Learning
SupSup | Supermasks in Superposition
IOI | Interpretability in the Wild: a Circuit for Indirect Object Identification in GPT-2 small
ACDC | Towards Automated Circuit Discovery for Mechanistic Interpretability
CKA | Similarity of Neural Network Representations Revisited
TimesFM | A decoder-only foundation model for time-series forecasting
Moirai | Unified Training of Universal Time Series Forecasting Transformers
GPT4TS | One Fits All: Power General Time Series Analysis by Pretrained LM
MTGNN | Connecting the Dots: Multivariate Time Series Forecasting with Graph Neural Networks
GDN | Graph Neural Network-Based Anomaly Detection in Multivariate Time Series
ODE-RNN | Latent ODEs for Irregularly-Sampled Time Series
GRU-D | Recurrent Neural Networks for Multivariate Time Series with Missing Values
MeshGraphNets, MeshGraphNet, MGN | Learning Mesh-Based Simulation with Graph Networks
GraphCast | Learning skillful medium-range global weather forecasting
DimeNet | Directional Message Passing for Molecular Graphs
Graphormer | Do Transformers Really Perform Badly for Graph Representation?
PNA | Principal Neighbourhood Aggregation for Graph Nets
GPRGNN, GPR-GNN | Adaptive Universal Generalized PageRank Graph Neural Network
H2GCN | Beyond Homophily in Graph Neural Networks: Current Limitations and Effective Designs
GCNII | Simple and Deep Graph Convolutional Networks
MoNet | Geometric deep learning on graphs and manifolds using mixture model CNNs
GCA | Graph Contrastive Learning with Adaptive Augmentation
GraphCL | Graph Contrastive Learning with Augmentations
MVGRL | Contrastive Multi-View Representation Learning on Graphs
BGRL | Large-Scale Representation Learning on Graphs via Bootstrapping
HGT | Heterogeneous Graph Transformer
GTN | Graph Transformer Networks
HGNN | Hypergraph Neural Networks
Nettack | Adversarial Attacks on Neural Networks for Graph Data
Metattack | Adversarial Attacks on Graph Neural Networks via Meta Learning
SAGPool | Self-Attention Graph Pooling
TGN | Temporal Graph Networks for Deep Learning on Dynamic Graphs
TGAT | Inductive representation learning on temporal graphs
JODIE | Predicting Dynamic Embedding Trajectory in Temporal Interaction Networks
PinSage | Graph Convolutional Neural Networks for Web-Scale Recommender Systems
PGExplainer | Parameterized Explainer for Graph Neural Network
GraphGPS | Recipe for a General, Powerful, Scalable Graph Transformer
DMD | One-step Diffusion with Distribution Matching Distillation
SR3 | Image Super-Resolution via Iterative Refinement
CDM | Cascaded Diffusion Models for High Fidelity Image Generation
D3PM | Structured Denoising Diffusion Models in Discrete State-Spaces
VAR | Visual Autoregressive Modeling: Scalable Image Generation via Next-Scale Prediction
IWAE | Importance Weighted Autoencoders
LCM | Latent Consistency Models: Synthesizing High-Resolution Images with Few-Step Inference
AWR | Advantage-Weighted Regression: Simple and Scalable Off-Policy Reinforcement Learning
MPO | Maximum a Posteriori Policy Optimisation
SLAC | Stochastic Latent Actor-Critic: Deep Reinforcement Learning with a Latent Variable Model
NAF | Continuous Deep Q-Learning with Model-based Acceleration
NFSP | Deep Reinforcement Learning from Self-Play in Imperfect-Information Games
I2A, I2As | Imagination-Augmented Agents for Deep Reinforcement Learning
ME-TRPO | Model-Ensemble Trust-Region Policy Optimization
DQfD | Deep Q-learning from Demonstrations
CPO | Constrained Policy Optimization
CommNet | Learning Multiagent Communication with Backpropagation
EDAC | Uncertainty-Based Offline Reinforcement Learning with Diversified Q-Ensemble
GTrXL | Stabilizing Transformers for Reinforcement Learning
PSRO | A Unified Game-Theoretic Approach to Multiagent Reinforcement Learning
Pluribus | Superhuman AI for multiplayer poker
DeepNash | Mastering the Game of Stratego with Model-Free Multiagent Reinforcement Learning
CICERO | Human-level play in the game of Diplomacy by combining language models with strategic reasoning
CFR | Regret Minimization in Games with Incomplete Information
Gato | A Generalist Agent
SVRG | Accelerating Stochastic Gradient Descent using Predictive Variance Reduction
SDCA | Stochastic Dual Coordinate Ascent Methods for Regularized Loss Minimization
FISTA | A Fast Iterative Shrinkage-Thresholding Algorithm for Linear Inverse Problems
ADMM | Distributed Optimization and Statistical Learning via the Alternating Direction Method of Multipliers
CMA-ES | Completely Derandomized Self-Adaptation in Evolution Strategies
OFA | Once-for-All: Train One Network and Specialize it for Efficient Deployment
muP | Tensor Programs V: Tuning Large Neural Networks via Zero-Shot Hyperparameter Transfer
PCGrad | Gradient Surgery for Multi-Task Learning
MGDA | Multi-Task Learning as Multi-Objective Optimization
phi-1 | Textbooks Are All You Need
VPT | Visual Prompt Tuning
ALBEF | Align before Fuse: Vision and Language Representation Learning with Momentum Distillation
NS-VQA | Neural-Symbolic VQA: Disentangling Reasoning from Vision and Language Understanding
NMN | Neural Module Networks
DPM | Object Detection with Discriminatively Trained Part-Based Models
Viola-Jones | Rapid Object Detection using a Boosted Cascade of Simple Features
HED | Holistically-Nested Edge Detection
FSRCNN | Accelerating the Super-Resolution Convolutional Neural Network
DRCN | Deeply-Recursive Convolutional Network for Image Super-Resolution
DBPN | Deep Back-Projection Networks For Super-Resolution
NAFNet | Simple Baselines for Image Restoration
MPRNet | Multi-Stage Progressive Image Restoration
IPT | Pre-Trained Image Processing Transformer
Zero-DCE | Zero-Reference Deep Curve Estimation for Low-Light Image Enhancement
Retinex-Net, RetinexNet | Deep Retinex Decomposition for Low-Light Enhancement
BM3D | Image Denoising by Sparse 3-D Transform-Domain Collaborative Filtering
DAIN | Depth-Aware Video Frame Interpolation
SepConv | Video Frame Interpolation via Adaptive Separable Convolution
uPIT | Multi-talker Speech Separation with Utterance-level Permutation Invariant Training of Deep Recurrent Neural Networks
System R | Access Path Selection in a Relational Database Management System
OCC | On Optimistic Methods for Concurrency Control
SSI, Serializable Snapshot Isolation | Serializable Isolation for Snapshot Databases
BigQuery | Dremel: Interactive Analysis of Web-Scale Datasets
Trino | Presto: SQL on Everything
OtterTune | Automatic Database Management System Tuning Through Large-scale Machine Learning
Peloton | Self-Driving Database Management Systems
MSCN | Learned Cardinalities: Estimating Correlated Joins with Deep Learning
Naru | Deep Unsupervised Cardinality Estimation
DBSCAN | A Density-Based Algorithm for Discovering Clusters in Large Spatial Databases with Noise
Apriori | Fast Algorithms for Mining Association Rules
FP-Growth, FP-tree | Mining Frequent Patterns without Candidate Generation
LSH | Approximate Nearest Neighbors: Towards Removing the Curse of Dimensionality
HNSW | Efficient and robust approximate nearest neighbor search using Hierarchical Navigable Small World graphs
FAISS, Faiss | Billion-scale similarity search with GPUs
ScaNN | Accelerating Large-Scale Inference with Anisotropic Vector Quantization
MinHash | On the resemblance and containment of documents
SimHash | Similarity Estimation Techniques from Rounding Algorithms
HLL++ | HyperLogLog in Practice: Algorithmic Engineering of a State of The Art Cardinality Estimation Algorithm
AMS sketch | The Space Complexity of Approximating the Frequency Moments
Splay tree, Splay trees | Self-Adjusting Binary Search Trees
Treap, Treaps | Randomized Search Trees
AVL tree, AVL trees | An algorithm for the organization of information
vEB tree, van Emde Boas tree | Preserving order in a forest in less than logarithmic time
Ukkonen's algorithm | On-line construction of suffix trees
KMP | Fast Pattern Matching in Strings
Boyer-Moore | A Fast String Searching Algorithm
Aho-Corasick | Efficient String Matching: An Aid to Bibliographic Search
Rabin-Karp | Efficient randomized pattern-matching algorithms
Dijkstra's algorithm | A note on two problems in connexion with graphs
Edmonds-Karp | Theoretical Improvements in Algorithmic Efficiency for Network Flow Problems
Hopcroft-Karp | An n^{5/2} Algorithm for Maximum Matchings in Bipartite Graphs
Hungarian algorithm, Kuhn-Munkres | The Hungarian Method for the Assignment Problem
Strassen's algorithm | Gaussian Elimination is not Optimal
FFT, Cooley-Tukey | An Algorithm for the Machine Calculation of Complex Fourier Series
LZ77 | A Universal Algorithm for Sequential Data Compression
LZ78 | Compression of Individual Sequences via Variable-Rate Coding
LZW | A Technique for High-Performance Data Compression
Huffman coding | A Method for the Construction of Minimum-Redundancy Codes
BWT | A Block-sorting Lossless Data Compression Algorithm
FM-index | Opportunistic Data Structures with Applications
k-d tree, kd-tree, k-d trees | Multidimensional Binary Search Trees Used for Associative Searching
AlphaTensor | Discovering faster matrix multiplication algorithms with reinforcement learning
AlphaDev | Faster sorting algorithms discovered using deep reinforcement learning
FunSearch | Mathematical discoveries from program search with large language models
FLP, FLP result, FLP impossibility | Impossibility of Distributed Consensus with One Faulty Process
Chandy-Lamport, Chandy-Lamport algorithm | Distributed Snapshots: Determining Global States of Distributed Systems
ABS | Lightweight Asynchronous Snapshots for Distributed Dataflows
HLC | Logical Physical Clocks and Consistent Snapshots in Globally Distributed Databases
DRF | Dominant Resource Fairness: Fair Allocation of Multiple Resource Types
PyWren | Occupy the Cloud: Distributed Computing for the 99%
ExCamera | Encoding, Fast and Slow: Low-Latency Video Processing Using Thousands of Tiny Threads
Beringei | Gorilla: A Fast, Scalable, In-Memory Time Series Database
MirageOS | Unikernels: Library Operating Systems for the Cloud
SFI | Efficient Software-Based Fault Isolation
MCS lock | Algorithms for Scalable Synchronization on Shared-Memory Multiprocessors
Michael-Scott queue, MS queue | Simple, Fast, and Practical Non-Blocking and Blocking Concurrent Queue Algorithms
RCU | Read-Copy Update: Using Execution History to Solve Concurrency Problems
AFS, Andrew File System | Scale and Performance in a Distributed File System
Tomasulo's algorithm | An Efficient Algorithm for Exploiting Multiple Arithmetic Units
TAGE | A case for (partially) TAgged GEometric history length branch prediction
TCP Tahoe | Congestion Avoidance and Control
RMT | Forwarding Metamorphosis: Fast Programmable Match-Action Processing in Hardware for SDN
DCQCN | Congestion Control for Large-Scale RDMA Deployments
Remy | TCP ex Machina: Computer-Generated Congestion Control
Decima | Learning Scheduling Algorithms for Data Processing Clusters
DeepRM | Resource Management with Deep Reinforcement Learning
NDN, CCN, CCNx | Networking Named Content
BPF | The BSD Packet Filter: A New Architecture for User-level Packet Capture
XDP | The eXpress Data Path: Fast Programmable Packet Processing in the Operating System Kernel
Zeek | Bro: A System for Detecting Network Intruders in Real-Time
RSA | A Method for Obtaining Digital Signatures and Public-Key Cryptosystems
Diffie-Hellman | New Directions in Cryptography
ElGamal | A Public Key Cryptosystem and a Signature Scheme Based on Discrete Logarithms
Shamir's Secret Sharing, Shamir Secret Sharing, SSS | How to Share a Secret
Yao's garbled circuits | How to Generate and Exchange Secrets
GMW | How to Play any Mental Game
BGW | Completeness Theorems for Non-Cryptographic Fault-Tolerant Distributed Computation
Paillier, Paillier cryptosystem | Public-Key Cryptosystems Based on Composite Degree Residuosity Classes
CKKS | Homomorphic Encryption for Arithmetic of Approximate Numbers
BFV | Somewhat Practical Fully Homomorphic Encryption
BGV | (Leveled) Fully Homomorphic Encryption without Bootstrapping
GSW | Homomorphic Encryption from Learning with Errors: Conceptually-Simpler, Asymptotically-Faster, Attribute-Based
SPDZ | Multiparty Computation from Somewhat Homomorphic Encryption
LWE | On Lattices, Learning with Errors, Random Linear Codes, and Cryptography
Fiat-Shamir, Fiat-Shamir heuristic | How To Prove Yourself: Practical Solutions to Identification and Signature Problems
Groth16 | On the Size of Pairing-based Non-interactive Arguments
KZG | Constant-Size Commitments to Polynomials and Their Applications
GKR | Delegating Computation: Interactive Proofs for Muggles
FRI | Fast Reed-Solomon Interactive Oracle Proofs of Proximity
BLS, BLS signatures | Short Signatures from the Weil Pairing
X25519 | Curve25519: new Diffie-Hellman speed records
EdDSA | High-speed high-security signatures
Zcash | Zerocash: Decentralized Anonymous Payments from Bitcoin
LLL, LLL algorithm | Factoring Polynomials with Rational Coefficients
Miller-Rabin | Probabilistic algorithm for testing primality
AKS | PRIMES is in P
Dolev-Yao | On the Security of Public Key Protocols
Bell-LaPadula | Secure Computer Systems: Mathematical Foundations
ROP | The Geometry of Innocent Flesh on the Bone: Return-into-libc without Function Calls (on the x86)
BROP, Blind ROP | Hacking Blind
CFI | Control-Flow Integrity
DOP | Data-Oriented Programming: On the Expressiveness of Non-Control Data Attacks
L1TF | Foreshadow: Extracting the Keys to the Intel SGX Kingdom with Transient Out-of-Order Execution
KRACK | Key Reinstallation Attacks: Forcing Nonce Reuse in WPA2
MalConv | Malware Detection by Eating a Whole EXE
angr | SOK: (State of) The Art of War: Offensive Techniques in Binary Analysis
ASan | AddressSanitizer: A Fast Address Sanity Checker
TSan | ThreadSanitizer: data race detection in practice
AFLSmart | Smart Greybox Fuzzing
Csmith | Finding and Understanding Bugs in C Compilers
EMI | Compiler Validation via Equivalence Modulo Inputs
PQS, SQLancer | Testing Database Engines via Pivoted Query Synthesis
NoREC | Detecting Optimization Bugs in Database Engines via Non-Optimizing Reference Engine Construction
TLP | Finding Bugs in Database Systems via Query Partitioning
EvoSuite | Whole Test Suite Generation
Randoop | Feedback-Directed Random Test Generation
GenProg | Automatically Finding Patches Using Genetic Programming
SPR | Staged Program Repair with Condition Synthesis
Daikon | Dynamically Discovering Likely Program Invariants to Support Program Evolution
SZZ, SZZ algorithm | When Do Changes Induce Fixes?
Facebook Infer | Moving Fast with Software Verification
CPG | Modeling and Discovering Vulnerabilities with Code Property Graphs
CK metrics | A Metrics Suite for Object Oriented Design
McCabe complexity, cyclomatic complexity | A Complexity Measure
LISP, Lisp | Recursive Functions of Symbolic Expressions and Their Computation by Machine, Part I
CSP | Communicating Sequential Processes
Hindley-Milner, Algorithm W | A Theory of Type Polymorphism in Programming
STM, STM Haskell | Composable Memory Transactions
STG, STG machine | Implementing Lazy Functional Languages on Stock Hardware: The Spineless Tagless G-machine
SSA | Efficiently Computing Static Single Assignment Form and the Control Dependence Graph
PDG | The Program Dependence Graph and Its Use in Optimization
Chaitin's allocator, Chaitin | Register Allocation via Coloring
IFDS | Precise Interprocedural Dataflow Analysis via Graph Reachability
0CFA, k-CFA | Control Flow Analysis in Scheme
Andersen's analysis | Program Analysis and Specialization for the C Programming Language
Steensgaard's analysis | Points-to Analysis in Almost Linear Time
CEGAR | Counterexample-Guided Abstraction Refinement
IC3 | SAT-Based Model Checking without Unrolling
BDD, ROBDD | Graph-Based Algorithms for Boolean Function Manipulation
zChaff | Chaff: Engineering an Efficient SAT Solver
DPLL | A Machine Program for Theorem-Proving
MiniSat | An Extensible SAT-solver
CDCL | GRASP: A Search Algorithm for Propositional Satisfiability
LTL | The Temporal Logic of Programs
CTL | Design and Synthesis of Synchronization Skeletons Using Branching Time Temporal Logic
CompCert | Formal Verification of a Realistic Compiler
TraceMonkey | Trace-based Just-in-Time Type Specialization for Dynamic Languages
Truffle | One VM to Rule Them All
Wasm, WASM | Bringing the Web up to Speed with WebAssembly
FlashFill | Automating String Processing in Spreadsheets Using Input-Output Examples
CEGIS | Combinatorial Sketching for Finite Programs
SyGuS | Syntax-Guided Synthesis
Pluto | A Practical Automatic Polyhedral Parallelizer and Locality Optimizer
Earley parser | An Efficient Context-Free Parsing Algorithm
LR parsing, LR(k) | On the Translation of Languages from Left to Right
Pratt parsing, Pratt parser | Top Down Operator Precedence
Boehm GC | Garbage Collection in an Uncooperative Environment
AutoTVM | Learning to Optimize Tensor Programs
D3.js | D³: Data-Driven Documents
Treemap, treemaps | Tree Visualization with Space-Filling Curves
LIC | Imaging Vector Fields Using Line Integral Convolution
Fruchterman-Reingold | Graph Drawing by Force-directed Placement
Kamada-Kawai | An Algorithm for Drawing General Undirected Graphs
Visual Information-Seeking Mantra, Shneiderman's mantra | The Eyes Have It: A Task by Data Type Taxonomy for Information Visualizations
MLT | Metropolis Light Transport
SVGF | Spatiotemporal Variance-Guided Filtering: Real-Time Reconstruction for Path-Traced Global Illumination
DDGI | Dynamic Diffuse Global Illumination with Ray-Traced Irradiance Fields
LTC | Real-Time Polygonal-Light Shading with Linearly Transformed Cosines
PRT | Precomputed Radiance Transfer for Real-Time Rendering in Dynamic, Low-Frequency Lighting Environments
GGX | Microfacet Models for Refraction through Rough Surfaces
Cook-Torrance | A Reflectance Model for Computer Graphics
Phong shading, Phong | Illumination for Computer Generated Pictures
Blinn-Phong | Models of Light Reflection for Computer Synthesized Pictures
Disney BRDF | Physically-Based Shading at Disney
VSM | Variance Shadow Maps
Radiosity | Modeling the Interaction of Light Between Diffuse Surfaces
Perlin noise | An Image Synthesizer
Simplex noise, Improved Perlin noise | Improving Noise
Worley noise | A Cellular Texture Basis Function
QEM | Surface Simplification Using Quadric Error Metrics
Catmull-Clark | Recursively Generated B-spline Surfaces on Arbitrary Topological Meshes
ARAP | As-Rigid-As-Possible Surface Modeling
PSD | Pose Space Deformation: A Unified Approach to Shape Interpolation and Skeleton-Driven Deformation
DQS, Dual Quaternion Skinning | Skinning with Dual Quaternions
PBD | Position Based Dynamics
PBF | Position Based Fluids
IPC | Incremental Potential Contact: Intersection- and Inversion-free, Large-Deformation Dynamics
MLS-MPM | A Moving Least Squares Material Point Method with Displacement Discontinuity and Two-Way Rigid Body Coupling
APIC | The Affine Particle-In-Cell Method
Boids | Flocks, Herds, and Schools: A Distributed Behavioral Model
HBAO | Image-Space Horizon-Based Ambient Occlusion
GTAO | Practical Real-Time Strategies for Accurate Indirect Occlusion
Redner | Differentiable Monte Carlo Ray Tracing through Edge Sampling
NRC | Real-time Neural Radiance Caching for Path Tracing
LPA* | Lifelong Planning A*
CBS | Conflict-based Search for Optimal Multi-Agent Pathfinding
Hybrid A* | Practical Search Techniques in Path Planning for Autonomous Driving
APF | Real-Time Obstacle Avoidance for Manipulators and Mobile Robots
VFH | The Vector Field Histogram - Fast Obstacle Avoidance for Mobile Robots
RVO | Reciprocal Velocity Obstacles for Real-Time Multi-Agent Navigation
iLQG | Synthesis and Stabilization of Complex Behaviors through Online Trajectory Optimization
MCL | Monte Carlo Localization for Mobile Robots
Hector SLAM, HectorSLAM | A Flexible and Scalable SLAM System with Full 3D Scan Estimation
Subsumption architecture | A Robust Layered Control System for a Mobile Robot
DH parameters, Denavit-Hartenberg | A Kinematic Notation for Lower-Pair Mechanisms Based on Matrices
UKF | The Unscented Kalman Filter for Nonlinear Estimation
LSI, LSA | Indexing by Latent Semantic Analysis
PLSI, pLSA, PLSA | Probabilistic Latent Semantic Indexing
RM3, RM1 | Relevance-Based Language Models
Rocchio, Rocchio algorithm | Relevance Feedback in Information Retrieval
BMW | Faster Top-k Document Retrieval Using Block-Max Indexes
RRF | Reciprocal Rank Fusion Outperforms Condorcet and Individual Rank Learning Methods
RankNet | Learning to Rank using Gradient Descent
ListNet | Learning to Rank: From Pairwise Approach to Listwise Approach
RankSVM, Ranking SVM | Optimizing Search Engines using Clickthrough Data
DRMM | A Deep Relevance Matching Model for Ad-hoc Retrieval
KNRM, K-NRM | End-to-End Neural Ad-hoc Ranking with Kernel Pooling
duoBERT | Multi-Stage Document Ranking with BERT
doc2query | Document Expansion by Query Prediction
docT5query | From doc2query to docTTTTTquery
TAS-B | Efficiently Teaching an Effective Dense Retriever with Balanced Topic Aware Sampling
GTR | Large Dual Encoders Are Generalizable Retrievers
Smith-Waterman | Identification of common molecular subsequences
Needleman-Wunsch | A general method applicable to the search for similarities in the amino acid sequence of two proteins
kallisto | Near-optimal probabilistic RNA-seq quantification
limma-voom | voom: precision weights unlock linear model analysis tools for RNA-seq read counts
Trinity | Full-length transcriptome assembly from RNA-Seq data without a reference genome
Flye | Assembly of long, error-prone reads using repeat graphs
Monocle | The dynamics and regulators of cell fate decisions are revealed by pseudotemporal ordering of single cells
Monocle 2, Monocle2 | Reversed graph embedding resolves complex single-cell trajectories
velocyto | RNA velocity of single cells
scVelo | Generalizing RNA velocity to transient cell states through dynamical modeling
scANVI | Probabilistic harmonization and annotation of single-cell transcriptomics data with deep generative models
DCA | Single-cell RNA-seq denoising using a deep count autoencoder
PHATE | Visualizing structure and transitions in high-dimensional biological data
CellPhoneDB | Single-cell reconstruction of the early maternal-fetal interface in humans
GENIE3 | Inferring Regulatory Networks from Expression Data Using Tree-Based Methods
MOFA | Multi-Omics Factor Analysis - a framework for unsupervised integration of multi-omics data sets
LIGER | Single-Cell Multi-omic Integration Compares and Contrasts Features of Brain Cell Identity
inDrop | Droplet Barcoding for Single-Cell Transcriptomics Applied to Embryonic Stem Cells
Basenji | Sequential regulatory activity prediction across chromosomes with convolutional neural networks
SpliceAI | Predicting Splicing from Primary Sequence with Deep Learning
BPNet | Base-resolution models of transcription-factor binding reveal soft motif syntax
DeepSequence | Deep generative models of genetic variation capture the effects of mutations
ESM-1v | Language models enable zero-shot prediction of the effects of mutations on protein function
ESM-IF1, ESM-IF | Learning inverse folding from millions of predicted structures
UniRep | Unified rational protein engineering with sequence-based deep representation learning
ProGen | Large language models generate functional protein sequences across diverse families
trRosetta | Improved protein structure prediction using predicted interresidue orientations
Chroma | Illuminating protein space with a programmable generative model
GVP, GVP-GNN | Learning from Protein Structure with Geometric Vector Perceptrons
ECFP, ECFPs, Morgan fingerprints | Extended-Connectivity Fingerprints
D-MPNN, Chemprop | Analyzing Learned Molecular Representations for Property Prediction
PaiNN | Equivariant message passing for the prediction of tensorial properties and molecular spectra
NequIP | E(3)-equivariant graph neural networks for data-efficient and accurate interatomic potentials
DeePMD | Deep Potential Molecular Dynamics: A Scalable Model with the Accuracy of Quantum Mechanics
BPNN, Behler-Parrinello | Generalized Neural-Network Representation of High-Dimensional Potential-Energy Surfaces
CGCNN | Crystal Graph Convolutional Neural Networks for an Accurate and Interpretable Prediction of Material Properties
MEGNet | Graph Networks as a Universal Machine Learning Framework for Molecules and Crystals
M3GNet | A universal graph deep learning interatomic potential for the periodic table
CDVAE | Crystal Diffusion Variational Autoencoder for Periodic Material Generation
FermiNet | Ab initio solution of the many-electron Schrödinger equation with deep neural networks
PauliNet | Deep-neural-network solution of the electronic Schrödinger equation
DM21 | Pushing the frontiers of density functionals by solving the fractional electron problem
JT-VAE, JTVAE | Junction Tree Variational Autoencoder for Molecular Graph Generation
ChemVAE | Automatic Chemical Design Using a Data-Driven Continuous Representation of Molecules
GCPN | Graph Convolutional Policy Network for Goal-Directed Molecular Graph Generation
PBE, PBE functional | Generalized Gradient Approximation Made Simple
Kohn-Sham, Kohn-Sham DFT | Self-Consistent Equations Including Exchange and Correlation Effects
Hohenberg-Kohn | Inhomogeneous Electron Gas
B3LYP | Density-functional thermochemistry. III. The role of exact exchange
LYP | Development of the Colle-Salvetti correlation-energy formula into a functional of the electron density
PME | Particle mesh Ewald: An N·log(N) method for Ewald sums in large systems
Car-Parrinello, CPMD | Unified Approach for Molecular Dynamics and Density-Functional Theory
Metadynamics | Escaping free-energy minima
LAMMPS | Fast Parallel Algorithms for Short-Range Molecular Dynamics
Geo-FNO | Fourier Neural Operator with Learned Deformations for PDEs on General Geometries
PINO | Physics-Informed Neural Operator for Learning Partial Differential Equations
GNO | Neural Operator: Graph Kernel Network for Partial Differential Equations
cPINN, cPINNs | Conservative physics-informed neural networks on discrete domains for conservation laws: Applications to forward and inverse problems
gPINN, gPINNs | Gradient-enhanced physics-informed neural networks for forward and inverse PDE problems
HFM | Hidden fluid mechanics: Learning velocity and pressure fields from flow visualizations
Deep BSDE, DeepBSDE | Solving high-dimensional partial differential equations using deep learning
UDE | Universal Differential Equations for Scientific Machine Learning
Pangu-Weather | Accurate medium-range global weather forecasting with 3D neural networks
DGMR | Skilful precipitation nowcasting using deep generative models of radar
AlphaGeometry | Solving olympiad geometry without human demonstrations
Shor's algorithm | Algorithms for Quantum Computation: Discrete Logarithms and Factoring
Grover's algorithm | A fast quantum mechanical algorithm for database search
HHL, HHL algorithm | Quantum algorithm for linear systems of equations
QAOA | A Quantum Approximate Optimization Algorithm
VQE | A variational eigenvalue solver on a photonic quantum processor
BB84 | Quantum cryptography: Public key distribution and coin tossing
Deutsch-Jozsa | Rapid Solution of Problems by Quantum Computation
Shor code | Scheme for reducing decoherence in quantum computer memory
Steane code | Error Correcting Codes in Quantum Theory
Toric code | Fault-tolerant quantum computation by anyons
Gottesman-Knill | The Heisenberg Representation of Quantum Computers
Transmon | Charge-insensitive qubit design derived from the Cooper pair box
MBQC | A One-Way Quantum Computer
KLM | A scheme for efficient quantum computation with linear optics
ADAPT-VQE | An adaptive variational algorithm for exact molecular simulations on a quantum computer
QSVT | Quantum singular value transformation and beyond: exponential improvements for quantum matrix arithmetics
QCNN | Quantum convolutional neural networks
qPCA | Quantum principal component analysis
QSVM | Quantum support vector machine for big data classification
DMRG | Density matrix formulation for quantum renormalization groups
TEBD | Efficient Classical Simulation of Slightly Entangled Quantum Computations
MERA | Entanglement Renormalization
NQS | Solving the quantum many-body problem with artificial neural networks
Benjamini-Hochberg, BH procedure | Controlling the False Discovery Rate: A Practical and Powerful Approach to Multiple Testing
SCAD | Variable Selection via Nonconcave Penalized Likelihood and its Oracle Properties
glmnet | Regularization Paths for Generalized Linear Models via Coordinate Descent
Kaplan-Meier, Kaplan-Meier estimator | Nonparametric Estimation from Incomplete Observations
Cox model, Cox regression, Cox PH | Regression Models and Life-Tables
AIC | A New Look at the Statistical Model Identification
HMC | Hybrid Monte Carlo
Dirichlet process | A Bayesian Analysis of Some Nonparametric Problems
HDP | Hierarchical Dirichlet Processes
ADVI | Automatic Differentiation Variational Inference
PMCMC | Particle Markov Chain Monte Carlo Methods
INLA | Approximate Bayesian inference for latent Gaussian models by using integrated nested Laplace approximations
LOESS | Robust Locally Weighted Regression and Smoothing Scatterplots
GARCH | Generalized Autoregressive Conditional Heteroskedasticity
DML | Double/Debiased Machine Learning for Treatment and Structural Parameters
TMLE | Targeted Maximum Likelihood Learning
X-learner | Metalearners for Estimating Heterogeneous Treatment Effects using Machine Learning
R-learner | Quasi-Oracle Estimation of Heterogeneous Treatment Effects
GRF | Generalized Random Forests
CEVAE | Causal Effect Inference with Deep Latent-Variable Models
TARNet, CFRNet | Estimating individual treatment effect: generalization bounds and algorithms
DragonNet, Dragonnet | Adapting Neural Networks for the Estimation of Treatment Effects
LiNGAM | A Linear Non-Gaussian Acyclic Model for Causal Discovery
GES | Optimal Structure Identification With Greedy Search
ANM | Nonlinear causal discovery with additive noise models
PCMCI | Detecting and quantifying causal associations in large nonlinear time series datasets
CCM | Detecting Causality in Complex Ecosystems
SDID | Synthetic Difference-in-Differences
ReSTIR | Spatiotemporal Reservoir Resampling for Real-Time Ray Tracing with Dynamic Direct Lighting
Gerchberg-Saxton, GS algorithm | A practical algorithm for the determination of phase from image and diffraction plane pictures
`;

export const LANDMARKS: readonly Landmark[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [names = '', title = ''] = line.split(' | ');
    return { names: names.split(', '), key: letters(title) };
  });

let keys: ReadonlyMap<string, readonly string[]> | null = null;

/** Whether a name is that of a work everybody knows, whose title has these words: `3DGS` and "Gaussian splatting". */
export function isLandmark(name: string, words: string): boolean {
  keys ??= keysByName();
  const spelled = letters(words).replace(/s$/, '');
  return keys.get(nameLetters(name))?.some((key) => key.includes(spelled)) === true;
}

let names: ReadonlySet<string> | null = null;
let plainNames: ReadonlySet<string> | null = null;

/** Whether everybody knows a work by this name, written so. */
export function isLandmarkName(name: string): boolean {
  names ??= new Set(LANDMARKS.flatMap((landmark) => landmark.names));
  return names.has(name);
}

/** Whether everybody knows a work by this name, which is written with capitals inside: `resnet`; not `lookahead`. */
export function isLandmarkInSmallLetters(name: string): boolean {
  plainNames ??= new Set(
    LANDMARKS.flatMap(({ names }) => names.filter((one) => /\p{L}.*\p{Lu}/u.test(one)).map((one) => one.toLowerCase())),
  );
  return plainNames.has(name);
}

function keysByName(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const landmark of LANDMARKS)
    for (const name of landmark.names.map(nameLetters)) found.set(name, [...(found.get(name) ?? []), landmark.key]);
  return found;
}
