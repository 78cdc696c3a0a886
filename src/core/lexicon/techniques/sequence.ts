// Technique vocabulary: building blocks of sequence models and networks (attention, state spaces, recurrence, convolution).
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const sequence = outline(
  'neural architecture',
  `
neural network #discipline = artificial neural network; deep neural network; DNN; deep network; 神经网络; 深度神经网络; -network; deep net; deep neural net
  wavelet network = wavelet neural network
  polynomial network
  normalization-free network = without normalization
  input convex neural network = monotone network
  radial basis function network = rbf network
  multi-layer perceptron #family = multilayer perceptron; MLP; feed-forward network; feedforward neural network; feed-forward layer; all-MLP; mlp-like architecture; 多层感知机
    token mixing = token mixer; channel mixing; MetaFormer
    kolmogorov-arnold network = KAN
  residual connection = skip connection; residual learning; residual network; deep residual network; hyper-connection; 残差连接; 残差网络; 残差学习
    residual stream
  dense connection = densely connected network; densely connected convolutional network
  highway network = highway connection; gated skip connection
  gating mechanism = gated linear unit; gated network; gated unit; 门控
  hypernetwork = HyperNet
  capsule network = dynamic routing between capsules; CapsNet; 胶囊网络
  neural ordinary differential equation = neural ode; continuous-depth network; neural differential equation; continuous-time neural network; neural controlled differential equation; neural stochastic differential equation; liquid neural network
  deep equilibrium model = implicit layer; implicit deep learning; deep equilibrium
  spiking neural network #family = SNN; spiking neuron; 脉冲神经网络
    surrogate gradient
    ANN-to-SNN conversion
  reservoir computing = echo state network; liquid state machine
  hopfield network = associative memory; modern hopfield network; dense associative memory
  restricted boltzmann machine = RBM; deep belief network; boltzmann machine; deep boltzmann machine; 受限玻尔兹曼机; 深度信念网络
  autoencoder #family = 自编码器; 自动编码器; -autoencoder
    denoising autoencoder = stacked denoising autoencoder; 去噪自编码器; 去噪自动编码器
    sparse autoencoder = SAE; transcoder; crosscoder
    sequence autoencoder
  equivariant neural network = equivariance; equivariant network; group equivariance; rotation equivariance; E(3)-equivariant; SE(3)-equivariant; equivariant graph neural network; 等变
    invariant representation #strict = rotation invariance; translation invariance; invariance; scale invariance
    steerable convolution = steerable filter
  geometric deep learning #family = 几何深度学习
  convolutional neural network #family = CNN; ConvNet; convolutional network; deep convolutional network; deep convolutional neural network; DCNN; 卷积神经网络; -convolution
    time-delay neural network
    dilated convolution = atrous convolution; dilated convolutional network; 空洞卷积; 膨胀卷积
    deformable convolution = deformable convolutional network; 可变形卷积
    transposed convolution = deconvolution layer; deconvolution network; deconvolutional network; deconvolutional layer; fractionally-strided convolution; 反卷积; 转置卷积
    causal convolution = temporal convolutional network; temporal convolution; TCN
    large kernel convolution = large-kernel
    3d convolutional neural network = 3D CNN; 3d convolution; 3D ConvNet; volumetric convolutional neural network
    sparse convolution = submanifold sparse convolution; 稀疏卷积
    fully convolutional network = FCN; fully convolutional; 全卷积网络
    pooling #strict = max pooling; average pooling; global average pooling; 池化
      spatial pyramid pooling = SPP
      region of interest pooling = roi pooling; roi align; skip pooling
    squeeze-and-excitation = channel attention; se block; 通道注意力
    multi-scale feature fusion = multi-scale feature; multi-scale representation; multi-scale; feature fusion; multi-scale learning; 多尺度; 特征融合; feature integration; feature aggregation; multi-level fusion; adaptive fusion; attention fusion
    hourglass network = stacked hourglass
    spatial transformer network = spatial transformer
    fourier convolution = fast fourier convolution; spectral convolution; frequency-domain learning
    octave convolution
    u-net #family = UNet; u-shaped network; nested u-net
  recurrent neural network #family = RNN; recurrent network; recurrent model; 循环神经网络; 递归神经网络
    chaotic recurrent dynamics = training rnns
    recurrent dropout = regularizing rnns
    long short-term memory = LSTM; BiLSTM; bidirectional lstm; xLSTM; 长短期记忆
      tree long short-term memory = tree lstm; Tree-LSTM; tree-structured lstm; tree-structured long short-term memory network
      convolutional long short-term memory = ConvLSTM; convolutional lstm
    gated recurrent unit = GRU; 门控循环单元
    bidirectional recurrent neural network = bidirectional rnn; BiRNN
    linear recurrence = linear recurrent network; linear recurrent unit; linear rnn; gated linear recurrence; gated-linear rnn; linear recurrent neural network; delta rule
      fast weight programmer = fast weight
    recursive neural network = recursive neural tensor network; recursive deep model; deep recursive neural network
      tree-structured model = neural tree
    orthogonal recurrent network = unitary recurrent network
    memory-augmented neural network = external memory; neural turing machine; memory network; differentiable neural computer; end-to-end memory network; differentiable memory; stack-augmented recurrent network; 记忆网络
    teacher forcing = scheduled sampling; professor forcing; exposure bias
  state space model #family = SSM; structured state space model; deep state space model; structured state space sequence model; 状态空间模型; structured state space; linear-time sequence modeling; ssm layer; diagonal state space
    selective state space model = selective scan; selection mechanism; selective state space; selective ssm
    continuous state space model = continuous-time state space model
    state space duality = structured state space duality; ssd layer
    hidden state alignment = state alignment
    scan pattern = cross-scan; bidirectional scan; scanning strategy; parallel scan; multi-directional scanning; local scan; 扫描
    high-order polynomial projection = HiPPO
    hybrid attention state space model = hybrid architecture; hybrid mamba-transformer; mamba-transformer hybrid; hybrid model architecture
  transformer #family #strict = transformer architecture; transformer model; transformer-based model; transformer network; bidirectional transformer; 变换器; -transformer
    multi-scale transformer = pyramid transformer
    memory transformer
    efficient transformer = linear transformer; sparse transformer; long-range transformer; attention-free transformer
    encoder-only model = encoder-only transformer; bidirectional encoder
    decoder-only model = decoder-only transformer; decoder-only
    universal transformer #strict = looped transformer; recurrent transformer; weight-tied transformer; recurrent depth
      looped computation = latent recurrence; recursive transformer
    positional encoding = position embedding; relative positional encoding; relative position embedding; relative position; absolute positional encoding; 位置编码; 相对位置编码
      rotary position embedding = RoPE; rotary embedding; 旋转位置编码
      attention with linear biases = ALiBi; linear bias; attention with linear bias
      length extrapolation = length generalization; context length extrapolation; input length extrapolation; context window extension; long-context extension; position interpolation; context extension; 长度外推; length extrapolation of recurrent models
    layer-wise aggregation = cross-layer; cross-layer attention; cross-layer connection
    hierarchical transformer = hierarchical vision transformer
  attention mechanism #family = attention; attention model; neural attention; soft attention; attention-based model; attention module; 注意力机制; 注意力; -attention; -head; iterative attention; mixed attention; selective attention; structured attention; contextual attention; recurrent attention; attention layer; self-attentive network; attentional
    attention with external knowledge = knowledge-aware attention
    multi-token attention = tensor attention
    latent bottleneck attention = set transformer
    attention pooling = attention aggregation
    softmax-free attention = softmax-free; sigmoid attention
    self-attention = intra-attention; scaled dot-product attention; dot-product attention; query key value; 自注意力; self-attentive
    multi-head attention = 多头注意力; multihead attention; single-head attention
    cross-attention = encoder-decoder attention; co-attention; mutual attention; 交叉注意力
      chunked cross-attention
    multi-query attention = grouped-query attention; GQA; MQA
    multi-head latent attention = MLA; latent attention
    linear attention = kernelized attention; gated linear attention; linear-time attention; linear complexity; 线性注意力
    sparse attention = block-sparse attention; native sparse attention; dynamic sparse attention; 稀疏注意力
    local attention = sliding window attention; window attention; shifted window; neighborhood attention; global attention; 滑动窗口注意力
    deformable attention = 可变形注意力
    spatial attention = visual attention; attention gate; 空间注意力
    hard attention = stochastic hard attention
    monotonic attention = monotonic alignment; guided attention; location-sensitive attention; monotonic alignment search; stepwise monotonic attention; forward attention
    additive attention = soft alignment; bahdanau attention
    non-local operation = non-local network; non-local neural network; non-local
    axial attention = criss-cross attention; factorized attention
    differential attention = differential transformer
    implicit attention = hidden attention; data-controlled attention
    input/output-aware attention = exact attention; IO-aware; IO-awareness; FlashAttention; memory-efficient attention; flash attention; ring attention
    gated attention
    hierarchical attention = hierarchical attention network
    attention-free model = attention-free; attention alternative
    long convolution = implicit long convolution; hyena operator; gated convolution; data-controlled convolution
  sequence-to-sequence learning = sequence-to-sequence; seq2seq; sequence-to-sequence model; convolutional sequence to sequence learning; 序列到序列
    encoder-decoder architecture = encoder-decoder; encoder-decoder model; rnn encoder-decoder; recurrent neural network encoder-decoder; encoder-decoder network; 编码器-解码器
    copying mechanism = pointer network; pointer-generator network; pointer generator; 指针网络; 拷贝机制
    coverage mechanism
    connectionist temporal classification = CTC; ctc loss
    non-autoregressive generation = non-autoregressive; non-autoregressive model; non-autoregressive decoding; non-autoregressive translation; 非自回归
    beam search = diverse beam search; constrained beam search; 束搜索
  long-range dependency = long-term dependency; long-range modeling; long-range interaction; 长程依赖
  long sequence modeling = long sequence; sequence modeling; 长序列建模
  implicit neural representation = neural implicit representation; coordinate-based network; coordinate network; neural field; INR; implicit representation; coordinate mlp; 隐式神经表示; 神经场
    signed distance function = signed distance field; SDF; neural signed distance function; 符号距离函数
    occupancy network = occupancy function; neural occupancy
    hash encoding = multiresolution hash encoding; hash grid
    fourier feature = fourier feature mapping; sinusoidal encoding; frequency encoding
    sinusoidal representation network = sinusoidal activation; sinusoidal space
convolutional recurrent network < recurrent neural network = convolutional recurrent neural network; recurrent convolutional neural network; recurrent convolution; CRNN
temporal transformer < transformer = spatial-temporal transformer; spatio-temporal transformer; video transformer; spatiotemporal transformer
hybrid transformer architecture < transformer = hybrid transformer; convolutional attention; cnn-transformer hybrid
associative recall < long sequence modeling = copying task; state tracking; multi-query associative recall; in-context recall
hardware-aware scan < state space model = associative scan; prefix scan; parallel prefix
orthogonal polynomial memory < state space model = legendre memory unit; polynomial projection memory; LMU; orthogonal polynomial; legendre polynomial
memory in recurrent networks < recurrent neural network = fading memory; memory capacity; long-term memory of recurrent networks
parameterization of recurrence < state space model = state matrix; diagonalization; reparameterized recurrence
retention network < linear attention = retnet; retentive network; RWKV; gated retention
implicit convolution < long convolution = fft convolution; global convolution; convolutional sequence model; hyena
global memory = memory token; persistent memory vector
recurrence mechanism < recurrent neural network = segment-level recurrence
relative attention < attention mechanism = relative position attention
efficient attention < attention mechanism = fast attention; attention approximation
  low-rank attention = nyström attention; locality-sensitive hashing attention
tree attention < attention mechanism
disentangled attention < attention mechanism
memory compression = compressed memory; compressive memory
stack-augmented network < memory-augmented neural network = neural stack
long-context modeling = million-token
vision state space model = visual state space
complex-valued neural network = quaternion network
`,
);
