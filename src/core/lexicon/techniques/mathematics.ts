// Technique vocabulary: optimisation, statistics, signals, control, information, topology and operations research.
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const mathematics = outline(
  'mathematics',
  `
mathematics #family #strict = applied mathematics; 数学; 応用数学
mathematical optimization #family = numerical optimization; optimization method; optimization algorithm; 最优化; 数理最適化; 최적화; -optimization; -minimization; -maximization; -solver
  convex optimization = convex programming; proximal method; proximal gradient; convex relaxation; proximal gradient method; proximal operator; convex analysis; nonsmooth optimization; proximal algorithm; composite optimization; 凸优化; 凸最適化
    mirror descent = online convex optimization; online mirror descent; follow the regularized leader; online gradient descent; 镜像下降
    alternating direction method of multipliers = ADMM; augmented lagrangian; primal-dual method; operator splitting; 交替方向乘子法; primal-dual; primal-dual algorithm
    lagrangian relaxation = lagrangian duality; dual decomposition; lagrange multiplier; 拉格朗日松弛
    semidefinite programming = second-order cone programming; semidefinite relaxation; sum-of-squares programming; 半定规划
    frank-wolfe algorithm = conditional gradient; conditional gradient method; projection-free; frank-wolfe
    linear programming = simplex method; simplex algorithm; quadratic programming; 线性规划; 線形計画法
  gradient descent = gradient-based optimization; steepest descent; first-order method; gradient method; 梯度下降; 勾配降下法
    stochastic gradient descent = SGD; stochastic gradient; mini-batch gradient descent; stochastic gradient method; stochastic approximation; 随机梯度下降; 确率的勾配降下法; 確率的勾配降下法
    adaptive gradient method = adam optimizer; adaptive learning rate; AdamW; AdaGrad; RMSProp; adaptive optimizer; adaptive moment estimation; ADADELTA; adaptive gradient; 自适应学习率; Adam
    momentum method = nesterov momentum; accelerated gradient method; nesterov acceleration; accelerated gradient; heavy ball; momentum acceleration; anderson acceleration; 动量; momentum
    variance reduction = variance-reduced; variance-reduced gradient; SVRG
    learning rate schedule = cosine annealing; warm restart; learning rate warmup; cyclical learning rate; learning rate decay; one-cycle policy; super-convergence; warmup; learning-rate-free; 学习率调度; 学习率
    gradient clipping = exploding gradient; vanishing gradient; 梯度裁剪; 梯度消失
    coordinate descent = block coordinate descent; alternating minimization; 坐标下降
    sign-based optimization = sign gradient; lookahead optimizer; sign descent; matrix-preconditioned optimizer
    large-scale optimizer design < efficient training = optimizer state compression; low-rank gradient projection; memory-efficient adaptive optimization
  stochastic optimization = stochastic optimisation problem
  maximum likelihood estimation = maximum likelihood; maximum-likelihood
  empirical risk minimization = ERM
  gradient estimation = gradient estimator; monte carlo gradient; monte carlo gradient estimation; stein gradient estimator; pathwise gradient
  second-order optimization = hessian-free optimization; hessian approximation; second-order method; 二阶优化
    natural gradient = natural gradient descent; K-FAC; kronecker-factored approximate curvature; 自然梯度; stein gradient; kronecker-factored approximation; kronecker-factored
    newton's method = newton method; quasi-newton method; quasi-newton; L-BFGS; gauss-newton; levenberg-marquardt
  non-convex optimization = saddle point; escaping saddle points; nonconvex; global convergence; polyak-łojasiewicz; 非凸优化
  minimax optimization = min-max optimization; saddle point problem; minimax problem; variational inequality; gradient descent ascent; adversarial optimization; extragradient; extragradient method; 极小极大
  bilevel optimization = hypergradient; implicit gradient; 双层优化
  zeroth-order optimization = derivative-free optimization; black-box optimization; gradient-free optimization; zeroth-order method; black-box function optimization; global optimization; zeroth-order; 零阶优化; 黑盒优化; gradient-free; random search; direct search
  multi-objective optimization = pareto optimization; pareto front; multi-objective bayesian optimization; pareto; many-objective optimization; 多目标优化; 多目的最適化
  evolutionary algorithm = evolutionary computation; genetic algorithm; evolutionary search; neuroevolution; differential evolution; evolutionary optimization; evolutionary strategies; memetic algorithm; coevolution; evolutionary multi-objective optimization; llm-guided evolution; evolving neural networks; estimation of distribution algorithm; 进化算法; 遗传算法; 进化计算; 進化計算; 遺伝的アルゴリズム
    neuroevolution of augmenting topologies = NEAT; HyperNEAT; compositional pattern producing network
  metaheuristic #strict = tabu search; hyper-heuristic; variable neighborhood search; metaheuristics; heuristic algorithm; algorithm discovery; algorithm configuration; 元启发式; 启发式
    simulated annealing = 模拟退火
    automatic heuristic design = automated heuristic design; llm-based heuristic design; heuristic design
  combinatorial optimization #task = discrete optimization; combinatorial problem; combinatorial optimization problem; 组合优化; 組合せ最適化; 조합 최적화
    neural combinatorial optimization = learning to solve combinatorial optimization; machine learning for combinatorial optimization; learned heuristic; deep learning for combinatorial optimization; combinatorial optimization with reinforcement learning; ML4CO; neural solver for combinatorial problems; neural heuristic; neural solver; learning for combinatorial optimization; unsupervised combinatorial optimization; learning combinatorial optimization; 神经组合优化
    vehicle routing problem #task = traveling salesman problem; capacitated vehicle routing; TSP; CVRP; routing problem; vehicle routing; traveling salesman; dynamic vehicle routing; pickup and delivery; VRP; pickup and delivery problem; 旅行商问题; 车辆路径; 巡回セールスマン問題
    job shop scheduling #task = flow shop scheduling; production scheduling; job shop; flexible job shop; job scheduling problem; machine scheduling; flexible job-shop scheduling; manufacturing scheduling; project scheduling; 车间调度; 作业车间调度
    integer programming = mixed-integer programming; branch and bound; mixed integer linear programming; cutting plane; MILP; integer linear programming; branch-and-cut; column generation; branching heuristic; learning to branch; learning to cut; MIP; primal heuristic; presolve; benders decomposition; node selection; cut selection; variable branching; mixed integer; diving heuristic; 整数规划; 混合整数规划; 分支定界
    maximum independent set #task = maximum cut; max-cut; minimum vertex cover; maximum clique; graph coloring problem; minimum dominating set; MaxCut; set cover; clique problem
    constraint programming = constraint satisfaction; constraint satisfaction problem; csp solving; constraint propagation; constraint optimization; constraint learning; 约束规划; 约束满足; 制約プログラミング
    knapsack problem #task = packing problem; cutting stock; container loading problem; 背包问题
      bin packing = bin packing problem; 3d bin packing; online bin packing; 装箱问题
    submodular optimization = submodular function; submodular maximization; submodularity; 次模优化
    local search = large neighborhood search; neighborhood search; iterated local search; neural large neighborhood search; neural local search; 2-opt; 局部搜索; 局所探索
    assignment problem = linear assignment; hungarian algorithm; quadratic assignment problem; weapon-target assignment; bipartite assignment
    decision-focused learning = predict-then-optimize; predict and optimize; end-to-end optimization learning; smart predict-then-optimize; 决策聚焦学习
    facility location #task = facility location problem
    greedy algorithm = greedy approximation
  stochastic programming = chance-constrained optimization; chance constraint; two-stage stochastic programming; optimization under uncertainty; 鲁棒优化; 随机规划
  constrained optimization = constraint handling; penalty method; constrained learning; optimization with constraints; riemannian optimization; manifold optimization; optimization on manifolds; 约束优化; -constraint
  amortized optimization = learned solver for optimization; learning-based optimization; optimization proxy; neural solver for constrained optimization; llm for optimization modeling; optimization modeling; operations research modeling
operations research #family = prescriptive analytics; 运筹学
statistics #family #strict = statistical learning; statistical inference; statistical method; statistical learning theory; statistical modeling; mathematical statistics; 统计学; 統計学; 統計的学習; 통계학; -estimation; -estimator; -inference
  regression analysis = linear regression; generalized linear model; nonparametric regression; polynomial regression; quantile regression; least squares; isotonic regression; kernel regression; spline regression; 回归分析; 线性回归; 回帰分析; -regression
    sparse linear model = lasso; ridge regression; sparse recovery; l1 regularization; sparse regularization; group lasso; elastic net; sparse learning; compressed regression; LASSO; 稀疏回归
    robust regression = robust statistics; heavy-tailed; M-estimator; heavy-tailed distribution; robust statistical estimation; 鲁棒统计
    mixed-effects model = hierarchical model in statistics; multilevel model; mixed effects; hierarchical bayesian model; random effects; bayesian hierarchical model
  hypothesis testing = statistical test; multiple testing; significance test; statistical significance; permutation test; 假设检验; 仮説検定
  density ratio estimation = covariate shift; importance weighting; covariate shift adaptation; dataset shift; 协变量偏移
  copula #strict = copula model; dependence modeling
  nonparametric statistics = empirical process; bootstrap confidence interval; jackknife; empirical likelihood
    model selection = information criterion; bayesian model selection; 模型选择
    cross-validation = nested cross-validation; 交叉验证
  high-dimensional statistics = random matrix theory; concentration inequality; covariance estimation; high-dimensional inference; random matrix; free probability; 高维统计; 随机矩阵
  sample complexity < generalization = PAC-bayes; PAC-Bayesian; rademacher complexity; vc dimension; pac learning; algorithmic stability; probably approximately correct; margin bound; no free lunch theorem; information-theoretic generalization bound; uniform convergence; 样本复杂度; rademacher; covering number
  approximation theory = universal approximation; universal approximation theorem; approximation rate; expressivity of neural networks; neural network approximation; expressive power of neural networks; depth separation; approximation of functions; approximation power; turing completeness; barron space; 逼近理论; 万能逼近; expressivity
  deep learning theory #family = theory of deep learning; learning theory; mathematics of deep learning; neural network theory; theoretical deep learning; infinite-width network; infinitely wide network; feature learning theory; infinite width; wide neural network; neural network gaussian process; implicit bias of gradient descent; 深度学习理论; 学习理论
  optimal transport = wasserstein barycenter; earth mover's distance; unbalanced optimal transport; wasserstein gradient flow; neural optimal transport; monge map; earth mover distance; 最优传输; 最適輸送
    wasserstein distance = wasserstein; sliced wasserstein; sliced-wasserstein
    sinkhorn algorithm = sinkhorn; entropic optimal transport
    gromov-wasserstein
  divergence measure = kullback-leibler divergence; kl divergence; jensen-shannon divergence; f-divergence; stein discrepancy; bregman divergence; stein variational gradient descent; stein's method; kernel stein discrepancy; rényi divergence; integral probability metric; energy distance; 散度
  spatial statistics = geostatistics; kriging; spatial interpolation; spatial data analysis; spatial analysis; gaussian markov random field; 空间统计; 克里金
  missing data = data missing; imputation; multiple imputation; missing-data imputation; incomplete data; missing value; 缺失数据; 缺失值
  functional data analysis = longitudinal data; longitudinal data analysis
  extreme value theory = extreme event; rare event; rare event simulation; extreme event prediction
  sensitivity analysis = global sensitivity analysis; sobol index; 敏感性分析
  survey sampling < statistics = capture-recapture; small area estimation; official statistics
  determinantal point process = DPP; diverse subset selection
  bayesian statistics #family < bayesian learning = bayesian analysis; bayesian data analysis; bayesian modeling; probabilistic modeling; bayesian computation; probabilistic machine learning; bayesian inference method; 贝叶斯; 贝叶斯统计; ベイズ統計; -inference; -posterior; -prior
    bayesian quadrature = probabilistic numerics; probabilistic numerical method
    bayesian experimental design < active learning = bayesian active learning; active data acquisition; value of information; active feature acquisition
    sparse gaussian process < gaussian process = inducing point; sparse variational gaussian process; deep gaussian process; multi-output gaussian process; gaussian process latent variable model; scalable gaussian process; inducing variable; gaussian process state space model
    state estimation < kalman filter = bayesian filtering; recursive bayesian estimation; state-space filtering; nonlinear filtering; neural kalman filter; 状态估计; -estimation; -filter
      switching dynamical system = switching linear dynamical system
      linear dynamical system
    indian buffet process < bayesian nonparametrics = hierarchical dirichlet process; chinese restaurant process; pitman-yor process; dirichlet process mixture
    empirical bayes = bayesian shrinkage; shrinkage prior; spike-and-slab
    bayesian last layer < bayesian neural network = bayesian model averaging; bayes by backprop; weight uncertainty in neural networks
    expectation propagation = assumed density filtering; moment matching
    probabilistic circuit = sum-product network; tractable probabilistic model; arithmetic circuit; knowledge compilation
  ranking aggregation = plackett-luce model; bradley-terry model; pairwise comparison; learning from pairwise comparisons; crowdsourced ranking; preference elicitation; ranking from pairwise comparisons
  time series model < time series analysis = autoregressive integrated moving average; ARIMA; exponential smoothing; state-space time series; hierarchical forecasting; probabilistic forecasting; autoregressive time series; long-term time series forecasting; long-term forecasting; interval forecasting; quantile forecasting; intermittent demand; long sequence time-series forecasting; long-term series forecasting; time series decomposition; forecast reconciliation; neural forecasting; probabilistic time series forecasting; 概率预测; 长期时间序列预测
    irregular time series #task = irregularly sampled time series; continuous-time time series model; irregularly sampled data; sporadic time series
    time series clustering #task = shapelet; time series motif; time series similarity; time series representation learning; time series segmentation; matrix profile; motif discovery in time series; time series representation; time series retrieval; time series averaging; 时间序列表示学习
    time series generation #task = synthetic time series; time series generative model; time series augmentation
    LLM for time series #task = large language model for time series; time series language model; time series reasoning
    patch-based time series transformer = time series transformer; transformer for time series; channel independence; series stationarization; inverted transformer for time series; frequency-enhanced forecasting
    event sequence modeling #task = event prediction; marked temporal point process; neural point process; neural temporal point process; event sequence; event forecasting; 事件序列
signal processing #family = digital signal processing; statistical signal processing; dsp algorithm; 信号处理; 信号処理; 신호 처리
  compressed sensing = sparse signal recovery; sparse reconstruction; compressive imaging; sparse representation; sparse approximation; matching pursuit; iterative shrinkage thresholding; orthogonal matching pursuit; low-rank matrix recovery; ista network; 压缩感知; 圧縮センシング
  wavelet transform = wavelet; scattering transform; multiresolution analysis; wavelet scattering; discrete wavelet transform; wavelet analysis; 小波变换; 小波; ウェーブレット
  fourier transform = fast fourier transform; FFT; discrete fourier transform; frequency domain; discrete cosine transform; spectral analysis; fourier analysis; frequency analysis; fourier series; fourier decomposition; 傅里叶变换; 频域; フーリエ変換; -transform
  adaptive filtering = wiener filter; least mean squares; fir filter; 自适应滤波
  empirical mode decomposition = mode decomposition; singular spectrum analysis; variational mode decomposition
  sampling theorem = nyquist sampling; super-resolution theory; signal reconstruction; blue noise sampling; poisson disk sampling; low-discrepancy sequence; quasi-monte carlo
  low-rank recovery < low-rank decomposition = robust principal component analysis; robust pca; nuclear norm; low-rank matrix completion; tensor completion; low-rank tensor; nuclear norm minimization; low-rank representation
  radar signal processing #task = target detection; radar signal; direction finding; sonar; target recognition; automatic target recognition; underwater acoustics
  source localization #task = acoustic localization; localization from sensors; time difference of arrival
control theory #family = control system; automatic control; control engineering; 控制理论; 制御理論; 제어 이론; -control; -controller
  optimal control = differential dynamic programming; stochastic optimal control; iterative linear quadratic regulator; pontryagin's principle; 最优控制; 最適制御; -control
  model predictive control = MPC; receding horizon control; learning-based model predictive control; receding horizon; mpc controller; 模型预测控制; モデル予測制御; -control
  adaptive control = feedback control; pid control; gain scheduling; nonlinear control; pid controller; feedback linearization; impedance control; 自适应控制; 鲁棒控制
  learning-based control = data-driven control; neural network control; learned controller; neural controller; learning for control; reinforcement learning control; pde control
  lyapunov stability = stability analysis; stability certificate; stability guarantee; lyapunov; 李雅普诺夫
    control barrier function = barrier function; barrier certificate
    lyapunov function = neural lyapunov function; control lyapunov function
  system identification #task = nonlinear system identification; dynamical system identification; model identification; subspace identification; learning dynamics from data; learning dynamical systems; 系统辨识
  multi-agent control = formation control; consensus control; networked control system; distributed control; networked control; decentralized control
  fuzzy logic = fuzzy system; fuzzy control; fuzzy neural network; neuro-fuzzy; fuzzy set; fuzzy inference; rough set; 模糊逻辑; 模糊系统; ファジィ
information theory #family = information-theoretic; coding theory; 信息论; 情報理論; 정보 이론
  mutual information estimation = mutual information; mutual information maximization; InfoMax; mutual information neural estimation; conditional mutual information; 互信息; 相互情報量
  neural compression = bits-back coding; context mixing; lossless compression with neural networks; learned compression; compression as learning; entropy model; 信源编码
    rate-distortion = rate-distortion theory; rate-distortion optimization; 率失真
    minimum description length
    entropy coding = arithmetic coding; asymmetric numeral systems
  kolmogorov complexity = algorithmic information theory; solomonoff induction; universal induction; algorithmic probability; AIXI; occam's razor; 柯尔莫哥洛夫复杂度
  error-correcting code = channel coding; ldpc code; polar code; error correction; turbo code; neural decoding of codes; fountain code; network coding; channel decoding; reed-solomon code; low-density parity-check; neural channel decoder; joint source-channel coding; 纠错码; 誤り訂正
  information geometry = fisher information; fisher information matrix; 信息几何; 情報幾何
  partial information decomposition = information decomposition; synergy and redundancy; entropy estimation
topological data analysis = persistent homology; topological feature; topology-based learning; mapper algorithm; persistence diagram; computational topology; persistence landscape; topological machine learning; 拓扑数据分析; 持续同调; 位相的データ解析
algebraic topology < mathematics = algebraic statistics; singular learning theory; tropical geometry; random geometry; sheaf neural network; sheaf theory; cellular sheaf; sheaf; 代数拓扑
  group theory < equivariant neural network = lie group; representation theory; lie algebra; lie group integration; hypercomplex network; 李群
    quaternion = quaternion neural network
    geometric algebra = clifford algebra; clifford
    complex-valued neural network = complex-valued
differential geometry = riemannian geometry; riemannian manifold; manifold-valued data; information manifold; riemannian metric; symmetric positive definite matrix; spd matrix; grassmann manifold; ricci flow; ricci curvature; 微分几何; 黎曼流形; 微分幾何
experimental mathematics #task = mathematical discovery; conjecture generation; ai for mathematics; machine learning for mathematics; automated conjecture; 数学发现
randomized numerical linear algebra = matrix sketching; randomized svd; randomized linear algebra; low-rank matrix sketching; sketching algorithm; matrix approximation; cur decomposition; leverage score sampling
logic #family #strict = mathematical logic; first-order logic; predicate logic; non-monotonic logic; propositional logic; nonmonotonic reasoning; default reasoning; higher-order logic; answer set semantics; argumentation framework; epistemic logic; 数理逻辑; 論理学; logics
set theory = axiom of choice; forcing in set theory; non-well-founded set
number theory #task = prime number; computational number theory; modular arithmetic; 数论
evidence theory = dempster-shafer theory; belief function; possibility theory; imprecise probability; 证据理论
tensor method = tensor algebra; multilinear algebra; higher-order tensor; tensor regression
vector symbolic architecture = hyperdimensional computing; holographic reduced representation; hyperdimensional; vector symbolic; 超维计算
poisson process < statistics
causal mediation < statistics
scheduling theory < operations research
event-triggered control < control theory
distributed optimization < mathematical optimization
federated statistics < statistics
experimental design < statistics = design of experiments
parameter estimation < statistics = parameter inference in statistics
monte carlo method < statistics = monte carlo; monte carlo simulation; monte carlo integration
prediction interval < conformal prediction = interval estimation; confidence interval; predictive distribution; predictive interval; probabilistic prediction
support vector regression < support vector machine
school bus routing #task < vehicle routing problem = bus routing; route scheduling
linear algebra < numerical method = matrix computation; tensor computation; linear algebra computation
sparse matrix < sparse linear algebra = sparse matrix computation; sparse tensor algebra
regret bound < regret minimization = regret analysis
prediction interval < conformal prediction
median test < hypothesis testing = wilcoxon test; rank test; t-test; chi-squared test
permutation = permutation matrix; sorting network
convex combination < mathematical optimization
wasserstein mapping < optimal transport = transport map; barycenter
approximate inference < bayesian learning
sinkhorn attention < sinkhorn algorithm
MIMO detection #task < wireless communication = massive MIMO; mimo detector; massive mimo detection
wireless resource allocation #task < wireless communication = power control in wireless networks; radio resource management
hybrid beamforming < beamforming = beam prediction
autoencoder communication system < wireless communication = learned transceiver; physical layer deep learning; deep learning for the physical layer
integrated sensing and communication < wireless communication = joint radar and communication; device-free sensing
OFDM receiver < wireless communication = channel equalization; orthogonal frequency division
optical communication < wireless communication = free-space optical
age of information < wireless communication = freshness of information
nonlinear model predictive control < model predictive control = learning-based mpc; tube mpc; predictive control; path integral control
contraction theory < lyapunov stability = contraction metric; incremental stability; dissipativity; passivity
safety-critical control < control theory = safe control; control lyapunov; runtime assurance
state observer < control theory = observer design; disturbance observer; moving horizon estimation; output feedback
linear quadratic control < optimal control = linear quadratic regulator; LQR; lqr control; linear quadratic; linear quadratic gaussian
hamilton-jacobi-bellman equation < optimal control; partial differential equation = HJB; mean field control
sliding mode control < adaptive control = backstepping; gain-scheduled control
iterative learning control < adaptive control = repetitive control; model reference adaptive control
robust control < control theory = h-infinity control; H-infinity
hybrid dynamical system < control theory = switched system; piecewise affine
matching market < game theory = school choice; deferred acceptance
social choice < game theory = cake cutting; participatory budgeting; strategy-proof
optimal auction < mechanism design = revenue maximization; combinatorial auction; second-price auction; multi-unit auction
nash equilibrium computation #task < game theory = equilibrium finding; general-sum game
bayesian persuasion < game theory = contract design; principal-agent
evolutionary game theory < game theory = evolutionary game; prisoner's dilemma; public goods game
cooperative game theory < game theory = coalitional game; cost sharing
markov chain mixing < markov chain = mixing time; mcmc convergence
large deviation theory < stochastic process = concentration of measure; central limit theorem; limit theorem
distributionally robust optimization < stochastic programming = wasserstein ambiguity; ambiguity set; distributionally robust; distributional robustness
robust optimization < stochastic programming = uncertainty set; min-max regret
scenario generation #task < stochastic programming = scenario reduction; scenario analysis
nonlinear programming < mathematical optimization = sequential quadratic programming; interior point method; nonlinear optimization
polynomial optimization < mathematical optimization = sum of squares; moment relaxation
revenue management #task < operations research = dynamic pricing; price optimization
inventory control #task < operations research = inventory management; inventory optimization; 库存管理
crew scheduling #task < operations research = airline scheduling; nurse rostering; timetabling; train scheduling
simulation optimization < operations research = discrete-event simulation
prior elicitation < bayesian statistics = posterior predictive; bayesian workflow; prior specification; marginal likelihood
laplace approximation < approximate inference = INLA; integrated nested laplace approximation
bayesian additive regression tree < bayesian statistics = BART model; bayesian regression tree; bayesian tree ensemble
survival regression < survival analysis
structural equation modeling < statistics = latent variable analysis; latent class analysis
change point detection #task < hypothesis testing = changepoint detection; change-point; structural break; regime change; 变点检测
sequential analysis < hypothesis testing = e-value; anytime-valid inference; always-valid; sequential test
false discovery rate control < hypothesis testing = false discovery rate; FDR control; knockoffs
independence testing < hypothesis testing = kernel two-sample test; two-sample test; conditional independence test; distance correlation
bootstrap inference < nonparametric statistics = bootstrap method; wild bootstrap; bagging predictors
vector autoregression < time series model = cointegration; unit root; impulse response; long memory
volatility modeling #task < computational finance; time series model = volatility forecasting; stochastic volatility; implied volatility; volatility surface; GARCH
spatial regression < spatial statistics = geographically weighted regression; spatial autocorrelation
randomized experiment < experimental design = factorial design; randomization inference; field experiment
survey nonresponse < survey sampling = nonresponse; post-stratification
algebraic geometry < mathematics = polynomial system; gröbner basis; motivic
category theory < mathematics = homotopy type
knot theory < algebraic topology = knot invariant; low-dimensional topology; 3-manifold
functional analysis < mathematics = hilbert space; banach space; sobolev space; operator theory
combinatorics < mathematics = enumerative combinatorics; extremal combinatorics; polytope
computational geometry < mathematics = geometric data structure; convex geometry
eigenvalue problem < linear algebra = eigenvalue; matrix inversion; eigensolver
channel capacity < information theory = shannon entropy; network information theory
physical layer communication < wireless communication
quadratic unconstrained binary optimization < combinatorial optimization
`,
);
