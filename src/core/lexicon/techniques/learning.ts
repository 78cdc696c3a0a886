// Technique vocabulary: how models learn (paradigms, training, regularisation, uncertainty).
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const learning = outline(
  'machine learning',
  `
machine learning #discipline = ML; 机器学习; -learning
  deep learning #discipline = deep neural learning; 深度学习; -learning; -training
  automated machine learning = AutoML; automated deep learning; 自动机器学习
    automated reinforcement learning
    machine learning pipeline synthesis = pipeline optimization
    optimizer discovery = discovery of optimization algorithms; optimizer search; symbolic discovery
    neural architecture search = NAS; architecture search; differentiable architecture search; 神经架构搜索; 架构搜索; efficient architecture search; network architecture search
      search space design
      evolutionary architecture search
      performance predictor = neural predictor; accuracy predictor
      one-shot architecture search = one-shot nas; weight-sharing nas
      hardware-aware neural architecture search = hardware-aware nas
      zero-cost proxy
    algorithm selection
    learned optimizer = learning to optimize; L2O; learning to learn by gradient descent
  supervised learning = fully supervised learning; 监督学习; -classification; -prediction; -regression; -classifier
    label distribution learning
    multi-label classification #task = multi-label learning; multi-label image recognition
    extreme multi-label classification #task = extreme classification
    structured prediction #strict
    ordinal regression
    multiple instance learning = MIL
    curriculum learning = 课程学习
      self-paced learning
    learning with noisy labels = noisy label; label noise; noisy label learning; learning from noisy labels; 噪声标签; noisy supervision; noisy annotations; corrupted label
      label error detection = mislabeled data; label error; mislabeled
      label correction = label cleaning
      instance-dependent label noise = feature-dependent label noise
      noise transition matrix = noise transition; loss correction
      confident learning
      co-teaching
    positive-unlabeled learning = pu learning
    partial label learning
    cost-sensitive learning
    imbalanced learning = class imbalance; imbalanced classification; class-imbalanced learning; 类别不平衡
      minority class = minority oversampling; rare class
      majority undersampling
      imbalanced regression
      class re-balancing = re-balancing; class-balanced sampling; balanced sampling; class-balanced
      long-tailed recognition #task = long-tailed learning; long-tailed classification; 长尾; long-tailed distribution; long-tailed visual recognition; long-tailed data; tail class; long-tailed
        decoupled training = decoupling representation and classifier
        logit adjustment
      oversampling #strict = SMOTE
      class-balanced loss
      focal loss
  unsupervised learning = unsupervised feature learning; unsupervised representation learning; 无监督学习
    clustering #strict = cluster analysis; 聚类; -clustering
      k-means clustering = k-means; k-means algorithm
      spectral clustering = 谱聚类
      hierarchical clustering = agglomerative clustering
      density-based clustering = DBSCAN
      subspace clustering
      deep clustering = deep embedded clustering; unsupervised deep embedding; clustering-based representation learning
      multi-view clustering
      community detection #task = 社区发现
    dimensionality reduction #task = dimension reduction; 降维; -projection; -decomposition
      principal component analysis = PCA; 主成分分析
      independent component analysis = ICA
      manifold learning
      stochastic neighbor embedding = t-SNE
      multidimensional scaling
      random projection
      slow feature analysis
    density estimation #task
      kernel density estimation
    anomaly detection #task = outlier detection; novelty detection; anomaly localization; 异常检测; -detection; anomaly; anomaly detector
      weakly supervised anomaly detection = semi-supervised anomaly detection
      rare category detection = rare-category
      reconstruction-based anomaly detection
      outlier exposure
      streaming anomaly detection = outlier detection from a data stream
      outlier explanation = outlier interpretation; explainable anomaly detection; explaining anomalies
      local outlier factor = local outlier; density-based outlier; distance-based outlier
      isolation forest
      time series anomaly detection #task
      industrial anomaly detection #task
      one-class classification = one-class svm; deep svdd
  self-supervised learning = self-supervision; self-supervised pre-training; self-supervised representation learning; ssl pre-training; 自监督学习; 自监督
    representation collapse = dimensional collapse
    contrastive learning = contrastive representation learning; contrastive self-supervised learning; contrastive pre-training; contrastive predictive coding; 对比学习
      positive pair = positive sample
      supervised contrastive learning
      contrastive loss = InfoNCE; infonce loss; NT-Xent; contrastive objective
      noise-contrastive estimation = NCE
      hard negative mining = hard negative sampling; hard negatives; hard example mining; online hard example mining; OHEM
      negative sampling
      instance discrimination
      momentum contrast
      multi-view contrastive learning = multi-view representation learning
      alignment and uniformity
    non-contrastive learning = non-contrastive self-supervised learning; negative-free learning
    redundancy reduction = decorrelation loss
    self-distillation = self-distillation with no labels; 自蒸馏
    masked modeling = masked prediction; masked signal modeling
      masked image modeling < self-supervised visual representation learning = MIM; masked image pre-training; masked vision modeling; masked visual modeling; 掩码图像建模
        masked autoencoder < autoencoder
        masked feature prediction
        masking strategy = masking ratio; attention-guided masking; semantic-guided masking
      masked video modeling
    pretext task = proxy task; 前置任务
      jigsaw puzzle = solving jigsaw puzzles
      rotation prediction = image rotation prediction; predicting image rotations
      context prediction
      image colorization #task #strict = colorization; automatic colorization; 图像上色
      temporal order verification = temporal order prediction
      relative position prediction
    self-supervised visual representation learning #task = visual representation learning; self-supervised visual feature learning; unsupervised visual representation learning
    bootstrapped representation learning = bootstrap your own latent
  semi-supervised learning = semi-supervised training; 半监督学习
    open-set semi-supervised learning = open-world semi-supervised learning
    graph-based semi-supervised learning = manifold regularization; graph-based semi-supervised
    long-tailed semi-supervised learning < long-tailed recognition = imbalanced semi-supervised learning; class-imbalanced semi-supervised learning
    self-training = 自训练
      noisy student training = noisy student
    pseudo-labeling = 伪标签
    consistency regularization = consistency training; consistency loss
    co-training
    label propagation
    mean teacher = momentum teacher; momentum encoder
  weakly supervised learning = weak supervision; weakly-supervised; large-scale weak supervision; 弱监督学习
    label proportion learning = label proportion
    complementary label learning = complementary label
    webly supervised learning = webly-supervised; noisy web data
    distant supervision
    data programming = programmatic weak supervision; labeling function
    natural language supervision = language supervision
  representation learning = feature learning; 表示学习; 表征学习; -representation; -embedding; -encoding; -encoder; visual representation; image representation; hidden representation; structured representation; hierarchical representation
    weight space learning = weight-space
    disentangled representation learning = disentanglement; disentangled representation; 解耦表示
    matryoshka representation learning = matryoshka embedding
    embedding learning = joint embedding; representation space; embedding space; interpretable embedding; visual-semantic embedding
    sparse coding = 稀疏编码
    dictionary learning
    multi-view learning = multi-view representation; multi-view fusion; multiview learning
    canonical correlation analysis = CCA
    hyperspherical embedding
    hyperbolic embedding = hyperbolic representation; hyperbolic neural network; hyperbolic geometry
  transfer learning = knowledge transfer; 迁移学习; -adaptation; -transfer
    transferability estimation = pre-trained model selection; model reuse; task similarity
    pre-training = generative pre-training; pre-trained model; large-scale pre-training; 预训练; 预训练模型; -pretraining
      continual pre-training = 继续预训练; continual pretraining
      domain-adaptive pre-training = DAPT
      multi-stage pre-training
    fine-tuning = finetuning; 微调
      full fine-tuning
      layer-wise learning rate decay
      linear probing
      task arithmetic = task vector
      model merging = model soup; weight averaging; model fusion; weight interpolation; 模型合并
      stochastic weight averaging = SWA
      intermediate-task transfer
    domain adaptation = domain shift; domain transfer; 领域自适应; 域适应; -adaptation; -alignment
      gradual domain adaptation = temporal domain generalization
      semi-supervised domain adaptation
      universal domain adaptation
      active domain adaptation < active learning
      unsupervised domain adaptation = UDA
      source-free domain adaptation = source-free adaptation
      domain adversarial training = gradient reversal; domain-adversarial neural network; adversarial domain adaptation; adversarial discriminative domain adaptation; domain-invariant representation
      maximum mean discrepancy = MMD
      partial domain adaptation
      open-set domain adaptation
      multi-source domain adaptation
    test-time adaptation = fully test-time adaptation; 测试时适应; -adaptation
      continual test-time adaptation
      test-time training = TTT; 测试时训练
      test-time augmentation
    domain generalization = out-of-distribution generalization; ood generalization; 域泛化
      subpopulation shift = group robustness; group distributionally robust
      invariant risk minimization = IRM; invariant learning
      distributionally robust optimization = DRO
    negative transfer
    cross-domain learning
    heterogeneous transfer learning
  multi-task learning = MTL; multi-task training; 多任务学习; multitask learning; multitask training; multitask
    task weighting = loss balancing; gradient surgery; gradient balancing
    auxiliary loss = auxiliary task; auxiliary objective
    multi-objective learning
  meta-learning = learning to learn; 元学习
    meta-learned loss = meta loss; loss function search; learned loss; meta-weight
    model-agnostic meta-learning = MAML
    prototypical network = prototype learning; prototype-based learning
    matching network
    in-context meta-learning
    few-shot learning = few-shot; few-shot classification; few-shot adaptation; few-shot generalization; 少样本学习; 小样本学习; few-shot learner
      transductive few-shot learning
      cross-domain few-shot learning
      one-shot learning = one-shot
      few-shot object detection #task < object detection
    zero-shot learning = zero-shot; zero-shot transfer; zero-shot generalization; zero-shot classification; generalized zero-shot learning; 零样本学习
  continual learning = lifelong learning; incremental learning; never-ending learning; 持续学习; 增量学习; 终身学习; -replay; -rehearsal; -memory; continual learner
    continual instruction tuning = continual learning of language models; continual learning for large language models
    prompt-based continual learning = continual learning with pre-trained models; prompt pool
    stability-plasticity dilemma = knowledge retention
    catastrophic forgetting = 灾难性遗忘; catastrophic interference; forgetting
    class-incremental learning = class-incremental; few-shot class-incremental learning
    task-incremental learning
    domain-incremental learning
    online continual learning = continual learning from streams
    experience replay < reinforcement learning = rehearsal; replay buffer; generative replay; prioritized experience replay; replay; exemplar memory; rehearsal-based; rehearsal-free; exemplar replay
    elastic weight consolidation = EWC
  active learning = 主动学习
    open-set active learning
    annotation cost = labeling cost; label-efficient learning; label efficiency
    adversarial active learning
    query strategy = membership query; active query
    diversity sampling = core-set approach; contextual diversity
    uncertainty sampling = uncertainty-based active learning
    pool-based active learning
    query by committee
    batch active learning
  online learning = 在线学习
    multi-armed bandit = bandit; bandit algorithm; 多臂老虎机
      contextual bandit
      thompson sampling = posterior sampling
      upper confidence bound
      dueling bandit
      best-arm identification
    regret minimization = sublinear regret
    concept drift #task = drift detection; distribution drift; data drift
    streaming learning
  federated learning = FL; collaborative learning; 联邦学习
    personalized federated learning = personalization in federated learning
    vertical federated learning = 纵向联邦学习
    federated averaging = FedAvg
    federated optimization
    federated distillation
    cross-silo federated learning
    cross-device federated learning
    asynchronous federated learning
    decentralized federated learning = peer-to-peer learning; gossip learning
    federated unlearning < machine unlearning
    client selection = client sampling; participant selection
    non-iid data = statistical heterogeneity; data heterogeneity; non-IID; non-i.i.d.
    secure aggregation
    split learning = split neural network
    one-shot federated learning
    hierarchical federated learning
  ensemble learning = ensemble; model ensemble; deep ensemble; 集成学习; -ensemble; -boosting; -tree
    ensemble diversity = ensemble pruning; negative correlation learning
    outlier ensemble < anomaly detection = outlier detection ensemble
    boosting method = boosting algorithm; gradient boosted tree; gradient boosting; gradient boosting machine; AdaBoost; XGBoost; boosting
    bagging #strict = bootstrap aggregating
    random forest = 随机森林
    stacking ensemble = stacked generalization
    snapshot ensemble
    dropout ensemble
  decision tree = 决策树; -tree; -boosting
    gradient-boosted decision tree = GBDT
  support vector machine = SVM; support vector; 支持向量机
  kernel method = kernel learning; kernel machine; reproducing kernel hilbert space; RKHS; 核方法; -kernel
    kernel principal component analysis = kernel pca
    kernel approximation = random fourier features; random feature; nyström method
    neural tangent kernel = NTK
      lazy training = kernel regime
    multiple kernel learning
    graph kernel < graph classification = weisfeiler-lehman kernel
  nearest neighbor classification = k-nearest neighbor; kNN; nearest-neighbor classifier; nearest neighbor; nearest neighbors; k-nn
  logistic regression = multinomial logistic regression
  naive bayes
  bayesian learning = bayesian inference; bayesian method; 贝叶斯推断
    bayesian neural network = BNN; bayesian deep learning
      function-space inference = functional variational inference; weight uncertainty
    variational inference = variational bayes; stochastic variational inference; 变分推断
      amortized inference
      black-box variational inference
      reparameterization trick = reparametrization trick
    markov chain monte carlo = MCMC; monte carlo sampling; 马尔可夫链蒙特卡洛; -sampling; -sampler
      sampling from unnormalized densities = neural sampler
      normalizing constant estimation = partition function; log-partition
      annealed importance sampling = parallel tempering
      hamiltonian monte carlo = HMC
      langevin dynamics = stochastic gradient langevin dynamics; SGLD; langevin sampling
      metropolis-hastings
      gibbs sampling
      sequential monte carlo = particle filter
    laplace approximation
    gaussian process = gp regression; gaussian process regression; 高斯过程
      deep kernel learning
      neural process = conditional neural process
    bayesian nonparametrics = dirichlet process
    bayesian optimization = 贝叶斯优化
      high-dimensional bayesian optimization = batch bayesian optimization; multi-fidelity bayesian optimization
      acquisition function
    probabilistic graphical model = graphical model; bayesian network; 概率图模型
      hidden markov model = HMM; 隐马尔可夫模型
      conditional random field = CRF; 条件随机场
      markov random field = MRF
      belief propagation = loopy belief propagation; message passing algorithm
      latent variable model = latent variable; discrete latent variable; hierarchical latent variable model
      mixture model = gaussian mixture model; GMM; mixture of gaussians; 混合模型
      expectation maximization = em algorithm; expectation-maximization algorithm
  uncertainty estimation #task = uncertainty quantification; uncertainty modeling; predictive uncertainty; uncertainty-aware; 不确定性估计; 不确定性量化; -uncertainty; -calibration; -confidence; uncertainty; uncertainty propagation; uncertainty calibration; confidence estimation
    calibration #strict = confidence calibration; model calibration; 校准
      temperature scaling
      expected calibration error
    conformal prediction = conformal inference
    monte carlo dropout = mc dropout
    evidential deep learning = evidential learning
    epistemic uncertainty = aleatoric uncertainty
    selective prediction = learning to reject; abstention; reject option; selective classification
    out-of-distribution detection #task = ood detection; open-set recognition; open-world recognition; 分布外检测
  regularization #strict = 正则化; regularizers; -regularization
    dropout #strict = variational dropout
    weight decay
    label smoothing = 标签平滑
    early stopping
    stochastic depth
    spectral normalization
    sharpness-aware minimization = sam optimizer; flat minima
    jacobian regularization
    manifold mixup
    information bottleneck = deep variational information bottleneck; 信息瓶颈
    entropy regularization = entropy minimization; maximum entropy
    lipschitz regularization = lipschitz continuity; lipschitz constraint
  data augmentation = 数据增强; 数据增广; -augmentation; -mixup
    mixup #strict = CutMix; sample mixing; mixed sample data augmentation
    automatic data augmentation = AutoAugment; RandAugment; learned augmentation
    random erasing = Cutout
    back-translation < machine translation = backtranslation; 回译; round-trip translation
    multi-crop augmentation = multi-crop
    feature augmentation
    text augmentation = contextual augmentation
  data-centric machine learning = data-centric ai; data-centric
    data curation = data filtering; data quality filtering; 数据清洗
    data selection = data pruning; coreset selection; coreset; subset selection; instance selection; data subset selection
    dataset distillation = data distillation; dataset condensation; 数据集蒸馏
    data deduplication = deduplication; near-duplicate detection; 去重
    data valuation = data shapley; data attribution; training data attribution
    influence function = influence estimation
    synthetic data generation = synthetic data; synthetic data augmentation; synthetic dataset; 合成数据; data synthesis
    data mixture optimization = data mixing; data mixture; domain reweighting
    importance sampling
    sample reweighting = instance weighting; example reweighting
    data annotation #task = data labeling; crowdsourced annotation
      label aggregation = learning from crowds
    data leakage #task = benchmark contamination; data contamination; test set contamination
  loss function design = loss function; surrogate loss; -loss
    robust loss function = robust loss; noise-tolerant
    cross-entropy loss = softmax cross-entropy
    margin loss = large-margin softmax; additive angular margin; angular margin loss; large margin learning; large-margin classifier; max-margin; maximum margin; max-margin learning
    perceptual loss = feature reconstruction loss; lpips loss
    adversarial loss
    ranking loss = pairwise ranking loss; listwise loss
    cycle consistency = cycle consistency loss
    energy-based learning = energy-based model; EBM; 能量模型
    optimal transport loss < optimal transport = sinkhorn distance
  normalization layer = normalization technique
    batch normalization = BatchNorm; 批归一化
    layer normalization = LayerNorm; pre-layer normalization; post-layer normalization; pre-LN; RMSNorm; 层归一化
    group normalization = GroupNorm
    instance normalization = adaptive instance normalization; AdaIN
    weight normalization
  weight initialization = parameter initialization; initialization scheme; xavier initialization
    signal propagation in deep networks
  activation function = nonlinear activation; relu activation; SwiGLU; periodic activation function; 激活函数
    rectified linear unit = ReLU
    gumbel-softmax = concrete distribution; straight-through estimator
    maxout #strict
    softmax bottleneck = sampled softmax; hierarchical softmax
  hyperparameter optimization = hyperparameter tuning; hyperparameter search; population-based training; 超参数优化
    gradient-based hyperparameter optimization
    multi-fidelity optimization = hyperband
    learning curve extrapolation = learning curve; learning curve prediction
  scaling law = neural scaling law; 缩放定律; -scaling
    compute-optimal training
    hyperparameter transfer = maximal update parametrization; muP
  generalization #strict #family = generalization theory; generalization bound; generalization gap; 泛化
    pac-bayesian bound = pac-bayes
    double descent
    grokking #strict
    lottery ticket hypothesis < pruning = lottery ticket; 彩票假说
    neural collapse
    implicit bias = implicit regularization
    overparameterization = overparametrized; benign overfitting
    loss landscape = mode connectivity; loss surface; objective landscape; flat minimum; sharp minimum
      hessian spectrum = hessian eigenvalue; hessian eigenspectrum
      permutation symmetry = weight symmetry
    memorization #strict
    shortcut learning = spurious correlation; simplicity bias
    edge of stability
    information plane
    mean-field theory
  physics-informed machine learning #family < scientific machine learning
  end-to-end learning = end-to-end training
  relational reasoning = relation network
  neuro-symbolic learning = neuro-symbolic; neural-symbolic; neuro-symbolic ai; neural-symbolic learning; 神经符号
    symbolic regression #task = 符号回归
    inductive logic programming = ILP; differentiable logic; rule learning; rule induction
    knowledge representation = knowledge representation and reasoning
    differentiable programming
    differentiable optimization layer = differentiable convex optimization; implicit differentiation; optimization layer
    neural algorithmic reasoning = algorithmic reasoning; algorithm learning; neural algorithm learning
  learning from human preference = preference learning; human preference; human preference learning; preference-based learning; 偏好学习
  multimodal learning = multi-modal learning; multimodal representation learning; multimodal fusion; multi-modal fusion; modality fusion; 多模态学习; 多模态; -fusion
    modality alignment = cross-modal alignment; cross-modal learning; vision-language alignment
    missing modality
    cross-modal distillation
    audio-visual learning = audio-visual; audiovisual learning
    multimodal pre-training = vision-language pre-training; VLP
  time series forecasting #task = time series prediction; multivariate time series forecasting; 时间序列预测; -forecasting; -prediction
    frequency-domain forecasting = frequency-enhanced
    online time series forecasting
    multi-step forecasting = multi-step time series; multi-horizon
    exogenous variable = exogenous
    cross-variable dependency = inter-series
    time series analysis #task = time series; 时间序列
      periodicity modeling = periodicity; multi-periodicity; seasonality
      multivariate time series = correlated time series; multi-variate time series
    spatio-temporal forecasting #task = spatio-temporal prediction; traffic forecasting; traffic prediction; 交通预测; traffic flow forecasting; traffic speed prediction; traffic speed forecasting; passenger flow prediction; passenger flow; crowd flow prediction; urban traffic prediction; travel demand; congestion prediction; taxi demand prediction; short-term traffic; passenger demand; bike sharing; demand prediction
    time series imputation #task = missing value imputation; data imputation
    time series classification #task
    seasonal-trend decomposition
    foundation model for time series = time series foundation model
      language models for time series = llm-based time series
    demand forecasting #task
    survival analysis #task
    temporal point process = hawkes process; point process
  tabular learning #task = tabular data; tabular deep learning; tabular prediction
    tabular data generation #task = tabular data synthesis
    prior-data fitted network = tabular foundation model; TabPFN
  set learning = deep sets; permutation invariance; set function
  learning to rank #task < information retrieval = LTR; neural ranking; 排序学习
  automatic differentiation = autodiff; differentiable simulation; reverse-mode automatic differentiation; 自动微分
  backpropagation = error backpropagation; backpropagation through time; 反向传播
    forward-forward algorithm = forward gradient
    target propagation = feedback alignment; local learning rule
    equilibrium propagation
  biologically plausible learning = hebbian learning; spike-timing-dependent plasticity; STDP
domain confusion < domain adversarial training
distribution alignment < domain adaptation = feature alignment; joint distribution alignment
unsupervised domain mapping < domain adaptation = domain mapping; domain translation
dual learning < machine learning
self-ensembling < mean teacher
correlation alignment < domain adaptation
sample selection < machine learning
factor analysis < dimensionality reduction = factor model
neighborhood graph < nearest neighbor classification
gradient normalization < task weighting
dynamic neural network < deep learning = anytime prediction
input gradient < feature attribution
discriminative model < supervised learning
generative-discriminative training < supervised learning
convergence analysis < mathematical optimization = convergence rate; convergence guarantee
stratification < statistics
interaction effect < statistics = feature interaction
data preprocessing < data-centric machine learning
data imbalance < imbalanced learning
crowd labeling < data annotation
multi-label learning with missing labels < multi-label classification
fuzzy clustering < clustering
self-organizing map < unsupervised learning
rank reduction < model compression
prototype-based interpretability < explainable artificial intelligence = prototypical part; prototypical part network; part prototype; prototype sharing; prototype tree; interpretable prototype; 原型
concept whitening < concept-based explanation = concept transformer; concept alignment of layers
decision tree ensemble < ensemble learning = tree ensemble; tree boosting; boosted trees; boosted tree; additive tree
bayesian additive regression tree < decision tree = regression tree; classification tree; classification and regression tree; oblique decision tree
mixture density network < density estimation = mixture density; mixture density estimation
kernel ridge regression < kernel method
variational lower bound < variational inference = evidence lower bound; ELBO
parameter isolation < continual learning = network expansion; dynamic architecture; dynamically expandable network
task-free continual learning < continual learning = task-free; task-agnostic continual learning; blurry task boundary
federated continual learning < continual learning
label shift < natural corruption robustness = label distribution shift; prior shift; target shift
domain separation < domain adaptation = domain separation network; private and shared representations; domain disentanglement
open-world learning < continual learning = open-set learning
privileged information < knowledge distillation = learning using privileged information; privileged features distillation; privileged feature; generalized distillation
adaptive inference < efficient inference
generative classifier < generative model
sequence prediction < long sequence modeling = sequence generation; sequential modeling; sequence transduction
latent representation < representation learning = latent space; latent embedding; latent structure; latent code
ladder network < semi-supervised learning = ladder networks
relativistic discriminator < generative adversarial network = relativistic gan; relativistic generative adversarial network; relativistic average discriminator
information maximization < information theory
feature generation < feature engineering = feature synthesis; feature construction; automatic feature generation; automated feature engineering
interactive explanation < explainable artificial intelligence = interaction explanation; conversational explanation; explanatory dialogue; contextual explanation
feature interaction explanation < explainable artificial intelligence = higher-order interaction
robustness #family #strict < machine learning = robust learning; 鲁棒性
simulation #task #strict = computer simulation; simulation study; simulation modeling
conceptor < continual learning = conceptor-aided; gradient projection memory; null space projection; gradient projection; gradient episodic memory
dynamic routing < capsule network = routing by agreement
gradient matching < dataset distillation
side information < recommender system = auxiliary information
mean-field approximation < variational inference = mean-field variational inference; mean-field assumption
bethe approximation < variational inference = Bethe free energy; marginal approximation; message passing inference
inductive bias
tree search < heuristic search
symmetry breaking
identity initialization < weight initialization = orthogonal initialization
gradient averaging < stochastic gradient descent = iterate averaging; Polyak averaging
exponential moving average = EMA
noise injection < regularization = weight noise; noise regularization; input noise
curvature information < second-order optimization = natural curvature
hessian minimization < second-order optimization
margin maximization
density matching < density estimation
kernel mean embedding < kernel method = mean embedding
characteristic function
voting = majority voting; majority vote; plurality vote; soft voting
task composition < multi-task learning = skill composition; module composition
modular network < neural network = modular neural network; neural module network; modular skill
parameter generation < hypernetwork = weight generation; parameter prediction
winner-take-all = competitive learning; lateral inhibition
bilinear model = bilinear pooling; bilinear form; bilinear interaction
prediction with expert advice < online learning
out-of-bag estimation < random forest
partial least squares < regression analysis
linear model < regression analysis = linear mixed model; GLM
interpolation = spline interpolation; linear interpolation; multilinear interpolation
one-hot encoding
intrinsic dimension = intrinsic dimensionality
gradient noise < stochastic gradient descent
perturbation analysis = input perturbation; random perturbation
transductive learning < semi-supervised learning
product key memory < memory-augmented neural network = product key
soft label < knowledge distillation
treatment effect estimation = treatment effect; dose-response curve; continuous treatment
treatment effect estimation
unmeasured confounding < causal inference = hidden confounder; latent confounder; unobserved confounding; deconfounding; confounder
causal inference = structural causal
interference in causal inference < causal inference = network interference; spillover effect
causal transportability < causal inference = external validity
counterfactual inference = counterfactual estimation
individualized treatment rule < causal inference
observational study < causal inference = observational data
time series model = long-range time series forecasting; long-horizon forecasting
non-stationarity < statistics = nonstationary; non-stationary environment
time series clustering = time series contrastive learning
hypothesis testing
time series model = hierarchical time series
power system modeling
computational finance = stock price; stock trend; stock movement; price movement
urban analytics
sparse gaussian process = multi-task gaussian process
simulation-based inference = neural likelihood
empirical bayes = hierarchical bayes; hierarchical bayesian
surrogate modeling = surrogate-assisted
sample complexity = stability of learning
minimax lower bound < deep learning theory
training dynamics = optimization dynamics
line search < gradient descent
parameter-free optimization < adaptive gradient method = coin betting
preconditioned gradient method < second-order optimization
orthogonalized optimizer < adaptive gradient method = muon optimizer; matrix orthogonalization
layer-wise adaptive learning rate < adaptive gradient method = layer-wise adaptive; layerwise adaptive
adaptive gradient method = adam-type; AMSGrad; adaptive gradient descent; adaptive momentum; adaptive subgradient
numerical solver = nonlinear conjugate gradient
cubic regularization < second-order optimization
proximal stochastic gradient method < stochastic gradient descent = proximal stochastic gradient; stochastic compositional
random reshuffling < stochastic gradient descent = shuffling gradient
asynchronous training = stale gradient
local stochastic gradient descent < stochastic gradient descent; distributed training = local update
heavy-tailed gradient noise < stochastic gradient descent = heavy-tailed noise; heavy-tailed sgd
batch size < stochastic gradient descent = adaptive batch size
nature-inspired optimization < metaheuristic = whale optimization
density ratio estimation = density ratio
joint-embedding predictive architecture = joint embedding predictive
categorical feature encoding < feature engineering = categorical feature; categorical data
neural improvement heuristic < neural combinatorial optimization = learning improvement heuristics
`,
);
