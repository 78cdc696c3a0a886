// Technique vocabulary: smaller, faster and cheaper models (compression, quantization, pruning, token reduction, serving).
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const efficiency = outline(
  'model efficiency',
  `
model compression = neural network compression; network compression; compressed model; 模型压缩; -compression; -pruning; -quantization; -sparsity
  quantization = model quantization; network quantization; weight quantization; quantized neural network; 量化; 模型量化
    learned step size quantization = learned quantizer
    vision transformer quantization = quantization for vision transformers
    quantization of large language models = llm quantization; quantized large language models; quantization for large language models
    microscaling format = microscaling
    post-training quantization = PTQ; 训练后量化
    quantization-aware training = QAT; quantization-aware fine-tuning; 量化感知训练
    mixed-precision quantization = bit allocation
    low-bit quantization = ultra-low-bit quantization; extreme quantization; 低比特量化
      4-bit quantization = int4 quantization; 4-bit
      8-bit quantization = int8 quantization; integer quantization; integer-only quantization
      ternary quantization = ternary weight; ternary network; ternarization
      binarization #strict = 1-bit quantization; binary neural network; binarized neural network; 1-bit; 二值化
    weight-only quantization
    activation quantization = weight-activation quantization
    vector quantization = product quantization; additive quantization; residual vector quantization; RVQ; 向量量化
    non-uniform quantization = power-of-two quantization; logarithmic quantization
    data-free quantization = zero-shot quantization
    key-value cache quantization < key-value cache compression = kv cache quantization
    floating-point quantization = fp8 quantization; fp4 quantization; low-precision floating point
    outlier suppression = outlier channel; activation outlier; outlier smoothing; outlier feature
    quantization error compensation = rounding optimization; adaptive rounding; quantization error
    rotation-based quantization = incoherence processing
    activation smoothing
    quantization for diffusion models = diffusion model quantization
  pruning = network pruning; model pruning; neural network pruning; weight pruning; 剪枝; 模型剪枝
    gradient-based pruning
    weight rewinding = winning ticket
    unstructured pruning = magnitude pruning; fine-grained pruning
    semi-structured pruning = n:m sparsity; 2:4 sparsity; structured sparsity
    structural pruning = structured pruning; 结构化剪枝
      channel pruning = filter pruning; channel selection; 通道剪枝
      block pruning = block-wise pruning; block removal
      layer pruning = layer dropping; depth pruning; layer removal; layer skipping
      head pruning = attention head pruning
      width pruning
      expert pruning < mixture of experts = expert merging; expert trimming
    dynamic pruning = runtime pruning; input-dependent pruning
    pruning at initialization
    gradual pruning = iterative pruning; progressive pruning; pruning schedule; sparsity allocation; layer-wise sparsity; sparsity ratio; non-uniform sparsity
    movement pruning
    neuron importance = weight importance; block importance; pruning criterion
    second-order pruning = optimal brain surgeon; optimal brain damage; hessian-based pruning
  sparsity = sparse neural network; sparse network; model sparsity; sparsification; 稀疏化
    sparsity-inducing regularization = group sparsity
    sparse training = dynamic sparse training; sparse-to-sparse training
    activation sparsity = contextual sparsity
    weight sharing = parameter sharing; cross-layer parameter sharing; tied weights; 权重共享; cross-layer sharing; 跨层参数共享; 参数共享; shared weights
  knowledge distillation = distillation; distilling; distills; model distillation; teacher-student learning; teacher-student training; teacher-student; dark knowledge; KD; 知识蒸馏; 蒸馏; -distillation; student network; teacher network; cross-task knowledge
    detection distillation = distillation for object detection; distilling object detectors; distillation for semantic segmentation
    distillation of large language models = knowledge distillation of large language models
    intermediate layer distillation = layer mapping
    progressive knowledge distillation
    ensemble distillation < ensemble learning = ensemble knowledge distillation
    adversarial distillation of networks = adversarial knowledge distillation; robust distillation
    logit distillation
    contrastive distillation = contrastive knowledge distillation; contrastive representation distillation
    teacher assistant = capacity gap; teacher-student gap
    knowledge amalgamation = amalgamating knowledge
    feature distillation = hint learning; feature-based distillation; feature mimicking
    relational knowledge distillation = relation distillation; correlation congruence
    attention transfer = attention distillation
    data-free knowledge distillation = data-free distillation
    online distillation = mutual learning; deep mutual learning
    sequence-level knowledge distillation = sequence-level distillation
    on-policy distillation
    cross-architecture distillation
    multi-teacher distillation
    dataset-level distillation
    reasoning distillation = chain-of-thought distillation; rationale distillation
    step distillation < diffusion model = diffusion distillation; few-step distillation; progressive distillation; adversarial distillation; adversarial diffusion distillation; distribution matching distillation
  low-rank decomposition = low-rank approximation; low-rank factorization; matrix decomposition; low-rank; rank-1 decomposition; 低秩分解; 低秩近似; 低秩因式分解; 低秩因子分解
    structured matrix
    tensor decomposition = tensor factorization; tucker decomposition; cp decomposition; tensor train; 张量分解
    singular value decomposition = SVD; truncated svd; 奇异值分解
  weight clustering = codebook compression
  neural network coding = entropy coding of weights; huffman coding
token reduction = token compression; visual token reduction; token sparsification; visual token compression; token downsampling
  token merging = ToMe; token fusion; token aggregation
  token pruning = token dropping; token elimination; visual token pruning; patch pruning
  token selection = token importance; token-to-token importance; token scoring
  token similarity
  token interpolation
  token halting = token early exit
  prompt compression = context compression; context pruning
  vocabulary compression = vocabulary pruning; vocabulary reduction
dynamic neural network = dynamic inference; adaptive computation; conditional computation; adaptive computation time; input-adaptive inference; 动态网络
  early exit = multi-exit network; BranchyNet; 早退
  mixture of experts #family = MoE; sparsely-gated mixture of experts; sparse mixture of experts; sparsely activated model; sparse moe; 混合专家; 混合专家模型; -routing
    multi-gate mixture of experts < multi-task learning
    routing collapse = expert collapse; routing stability
    mixture of low-rank experts = mixture of lora; lora experts; mixture of adapters
    mixture of experts compression = moe compression; compressing mixture-of-experts
    expert specialization = fine-grained expert; expert choice; sparse expert
    mixture of experts training = moe training; training mixture-of-experts
    mixture of experts inference = moe serving; mixture-of-experts serving
    expert offloading = expert prefetching
    expert routing = expert gating; sparse gating; token routing; top-k routing; expert choice routing
    load balancing loss = expert load balancing; auxiliary-loss-free load balancing
    expert parallelism
    sparse upcycling = upcycling
    soft mixture of experts = soft moe
    mixture of depths
  slimmable network = once-for-all network; elastic network; supernet; supernetwork
  dynamic convolution = conditional convolution; adaptive convolution
  layer-wise adaptive inference = cascade inference; model cascade
lightweight neural network = lightweight network; lightweight model; efficient architecture; mobile network; lightweight architecture; compact network; 轻量级网络; 轻量化
  depthwise separable convolution = depthwise convolution; separable convolution; depth-wise convolution; 深度可分离卷积; lightweight convolution; pointwise convolution
  group convolution = channel shuffle
  reparameterization #strict = reparametrization; re-parameterization
  structural reparameterization < reparameterization = 重参数化
  inverted residual = inverted bottleneck; linear bottleneck
  tiny machine learning #family = TinyML; microcontroller; on-device machine learning; embedded machine learning; 微控制器
  on-device inference = mobile inference; on-device ai; edge inference; on-device learning; on-device training; edge ai
efficient inference = inference acceleration; inference optimization; inference efficiency; inference speed-up; model acceleration; 推理加速; -inference; -acceleration
  long-context inference
  edge-cloud collaborative inference = collaborative inference; edge-cloud collaboration; cloud-edge
  fast convolution algorithm = winograd convolution; fft-based convolution
  lookup-table inference = lookup table
  speculative decoding = speculative sampling; draft model; speculative inference; self-speculative decoding; 投机解码; 推测解码
    draft-then-verify
    tree-based speculative decoding = draft tree; token tree
  parallel decoding = multi-token prediction; blockwise parallel decoding; lookahead decoding; jacobi decoding; multi-token decoding; mask-predict decoding
  key-value cache compression = kv cache compression; kv cache eviction; kv cache; key-value cache; kv caching; kv compression; 键值缓存
    paged attention = PagedAttention; paged memory
    prefix caching = prompt caching; kv cache reuse; kv cache sharing
    attention sink
  continuous batching = dynamic batching; iteration-level scheduling; adaptive batching
  prefill-decode disaggregation = disaggregated serving; disaggregated inference; phase splitting; chunked prefill
  kernel fusion = operator fusion; fused kernel; 算子融合
  model offloading = cpu offloading; weight offloading; memory offloading; offloading
  large language model serving #task = llm serving; llm inference; large language model inference; llm inference serving; efficient llm inference; -serving; -inference
  model serving #task = inference serving; prediction serving; machine learning serving; deep learning inference
  hardware acceleration = neural network accelerator; deep learning accelerator; dnn accelerator; ai accelerator; domain-specific accelerator; 硬件加速; 加速器; neural accelerator; cnn accelerator; ASIC; transformer accelerator
    hardware-software co-design = hardware co-design; algorithm-hardware co-design; software-hardware co-design; co-design; 软硬件协同
    FPGA acceleration = fpga accelerator; FPGA; field-programmable gate array
    systolic array
    dataflow architecture = spatial architecture; spatial accelerator; dataflow accelerator
    processing in memory = in-memory computing; compute-in-memory; near-memory processing; near-data processing; 存算一体
      memristor crossbar = crossbar array; memristor; resistive ram; analog computing
    neuromorphic computing = neuromorphic hardware; neuromorphic
    photonic computing = optical neural network; photonic neural network; optical computing; photonic accelerator
    high-level synthesis = HLS
    sparse accelerator
    reduced-precision arithmetic = low-precision arithmetic; approximate computing; posit arithmetic; approximate multiplier
      low-precision number format = FP8; FP4; low-precision
  hadamard transform = walsh-hadamard transform; hadamard matrix; hadamard rotation; randomized hadamard transform
efficient training = training efficiency; training acceleration; fast training; 高效训练
  budgeted training = training budget
  data-efficient training = data efficiency; dataset pruning
  model scaling
  low-rank pre-training = low-rank training; gradient low-rank
  energy-efficient deep learning
  parameter-efficient fine-tuning = PEFT; parameter-efficient transfer learning; parameter-efficient tuning; parameter-efficient adaptation; efficient finetuning; 参数高效微调
    low-rank adaptation = LoRA; quantized low-rank adaptation; QLoRA; 低秩适配
    adapter tuning = adapter module; adapter layer; adapter-based tuning; 适配器
    adapter #strict < adapter tuning
    prompt tuning = soft prompt; soft prompt tuning; continuous prompt; prefix tuning; p-tuning; learnable prompt; 提示微调; 前缀微调
      visual prompt tuning = visual prompting
    bias tuning = BitFit
    side tuning = ladder side tuning
    sparse fine-tuning = selective fine-tuning
  mixed-precision training = low-precision training; fp8 training; half-precision training; mixed precision; 混合精度训练
  gradient checkpointing = activation checkpointing; activation recomputation; rematerialization; 梯度检查点
  gradient compression = gradient quantization; gradient sparsification; communication compression; communication-efficient learning; communication efficiency; 梯度压缩
  gradient accumulation
  memory-efficient training = memory-efficient fine-tuning; memory-efficient optimizer; paged optimizer
  progressive training = progressive growing; model growth; progressive stacking; gradual training
  large-batch training = large minibatch
  zeroth-order fine-tuning < zeroth-order optimization
  re-training
neuron pruning < pruning = neuron-level pruning; layer importance; unit pruning; channel importance
language model compression < model compression = llm compression; compression of language models; llm pruning; compressing large language models; large language model pruning
low-rank compression < model compression = svd compression; low-rank plus sparse
calibration data < post-training quantization = calibration set; calibration dataset; reconstruction error minimization; layer-wise reconstruction
residual quantization < vector quantization = multi-bit quantization
online knowledge distillation < knowledge distillation = multi-teacher knowledge distillation; multi-stage distillation
one-shot pruning < pruning = post-training pruning; pruning without retraining; retraining-free pruning; training-free pruning; single-shot pruning
layer redundancy < structural pruning = redundant layer; layer collapse; depth redundancy
mask learning < pruning = learnable mask; differentiable pruning; mask optimization; differentiable mask; pruning mask
dynamic sparsity < sparsity = input-dependent sparsity; runtime sparsity
sparse inference kernel < sparsity = sparse inference; sparse kernel; spmm
pruning with recovery training < pruning = recovery training; post-pruning fine-tuning; recovery fine-tuning; pruning and fine-tuning; retraining of pruned model; sparsity-aware fine-tuning
joint compression < model compression = pruning and quantization; joint pruning and quantization; pruning and distillation; sparsity and quantization; quantization and sparsity; compound compression
task-specific pruning < pruning = domain-specific pruning; task-aware pruning
neuron merging < model compression = model folding; channel merging; weight merging; neuron redundancy
affine transformation = learnable transformation; equivalent transformation
multi-codebook quantization < quantization = residual codebook
binary approximation < binarization = dual binarization; residual binarization
static quantization < quantization = per-tensor static quantization; dynamic quantization
weight clipping < quantization = learnable weight clipping; activation clipping
rotation matrix = learned rotation; random rotation; orthogonal transformation
parameter reduction < model compression = parameter reuse
feature compression < model compression = activation compression
computation reuse = result reuse; feature reuse
shared prefix < efficient inference = prefix sharing
4d parallelism < distributed training
just-in-time checkpointing < checkpointing = jit checkpointing
self-distillation = self-knowledge distillation
low-communication distributed training < distributed training = communication-efficient training; DiLoCo
communication-computation overlap < distributed training = overlapping communication
latency prediction < hardware-aware neural architecture search = latency estimation
`,
);
