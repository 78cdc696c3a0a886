// Technique vocabulary: scientific computing, physics, earth and climate, astronomy, quantum computing.
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const physicalScience = outline(
  'physical sciences',
  `
AI for science #family = AI4Science; machine learning for science; science of science; ai-driven science; 科学智能; ai for science
scientific machine learning #family = SciML; physics-based deep learning; deep learning for physics; machine learning for physics; machine learning in physics; physics and machine learning; 科学机器学习; 科学機械学習
  physics-informed neural network < physics-informed machine learning = PINN; PINNs; physics-informed deep learning; physics-constrained neural network; physics-informed; physics-constrained; theory-guided neural network; physics-guided neural network; physics-informed learning; physics-guided; theory-guided; physics-constrained deep learning; physics-aware neural network; 物理信息神经网络; 物理驱动; 内嵌物理知识神经网络
    extended physics-informed neural network < domain decomposition = XPINN; conservative physics-informed neural network; domain-decomposed physics-informed neural network; finite basis physics-informed neural network; distributed physics-informed neural network; parallel physics-informed neural network
    bayesian physics-informed neural network < bayesian neural network = B-PINN; uncertainty in physics-informed neural networks
    variational physics-informed neural network = hp-VPINN; variational physics-informed; weak-form neural network; weak adversarial network; weak form loss
    physics-informed convolutional network = physics-informed convolutional neural network; physics-informed image-to-image network
    physics-informed recurrent network = physics-informed lstm; physics-constrained recurrent neural network; physics-informed recurrent neural network; physics-informed reservoir computing
    physics-informed graph neural network < graph neural network = graph neural galerkin network; physics-informed graph network; physics-informed graph; galerkin graph network
    physics-informed hypernetwork < hypernetwork = meta-learned physics-informed neural network; meta-learning for physics-informed neural networks; parameterized physics-informed neural network; parametric physics-informed neural network
    physics-informed generative adversarial network < generative adversarial network = physics-informed gan; physics-informed generative model; physics-constrained generative model
    physics-informed extreme learning machine = extreme learning machine; random weight network; random feature method for differential equations
    physics-informed transfer learning < transfer learning = transfer learning for physics-informed neural networks; transferable physics-informed neural network
    adaptive collocation = residual-based adaptive refinement; residual-based adaptive sampling; adaptive sampling; collocation point; collocation point selection; importance sampling of collocation points; adaptive refinement
    loss weighting in physics-informed learning < task weighting = self-adaptive physics-informed neural network; adaptive loss weighting; gradient pathology; loss balance of physics-informed neural networks; adaptive weighting; gradient flow pathologies; self-adaptive weight; loss reweighting
    hard constraint = exact boundary condition; exact imposition of boundary conditions; boundary condition enforcement; constrained neural network; hard constraint projection; boundary constraint; exact boundary; physical constraint; conservation law constraint; hard boundary condition; 硬约束
    causal training of physics-informed learning = time-marching; spectral bias; frequency principle; time-adaptive training; spectral bias of neural networks; failure mode of physics-informed neural networks
    fractional physics-informed neural network < fractional differential equation = fPINN
    gradient-enhanced physics-informed neural network = gradient-enhanced
    physics-informed architecture design = adaptive activation function; interfaced neural network; interpretable physics network; physics-augmented learning; physics-embedded network; physics-informed attention; physics-informed transformer
    error analysis of physics-informed learning = convergence of physics-informed neural networks; error estimate of neural networks for differential equations; generalization error of physics-informed networks; convergence analysis of pinns; error analysis of pinns; error estimate; a posteriori error estimate
    physics-informed software #task = pinn software; pinn library; differential equation library
    inverse design with physics-informed networks < inverse design
    separable physics-informed network = tensor neural network; separable physics-informed neural network; tensor-decomposed physics-informed network
  deep ritz method = deep galerkin method; deep energy method; deep ritz; variational neural solver; deep galerkin; energy-based physics loss; galerkin neural network; deep mixed residual method; ritz method
  neural operator = operator learning; learned solution operator; nonlinear operator learning; operator network; operator regression; physics-informed neural operator; 神经算子; 算子学习
    Fourier neural operator = FNO; spectral neural operator; factorized fourier neural operator
    deep operator network = DeepONet; physics-informed deeponet; physics-informed deep operator network; branch and trunk network
    graph neural operator = graph kernel network; geometry-informed neural operator
    transformer operator < transformer = attention-based neural operator; transformer neural operator
    multiwavelet neural operator = wavelet neural operator
    foundation model for differential equations #family = pde foundation model; pretrained neural operator; multiphysics pretraining; in-context operator learning
  neural solver for differential equations = neural pde solver; deep learning for partial differential equations; neural network solver; learned pde solver; learned solver; deep learning pde solver; solving differential equations with neural networks; data-driven partial differential equation solver; neural network method for pde; solver-in-the-loop; machine learning pde; message passing pde solver; 神经求解器; 深度学习求解偏微分方程
    deep backward stochastic differential equation = deep bsde; backward stochastic differential equation; high-dimensional partial differential equation; deep splitting; high-dimensional pde
    autoregressive rollout = rollout stability; temporal bundling; pushforward trick; long rollout
    learned multigrid < numerical solver = learned preconditioner; deep multigrid; neural preconditioner; learned iterative solver
    learned simulator = graph network simulator; mesh-based simulation; neural simulator; particle-based simulation; learned physics engine; learned physical simulation; learning to simulate; mesh graph network; physics simulation; interaction network model; graph network-based simulator; neural physics engine; simulation acceleration; 物理仿真; differentiable physics
    hybrid physics-machine learning model = hybrid physics-ml; grey-box modeling; hybrid modeling; universal differential equation; gray-box model; closure model learning; physics-ml hybrid
  equation discovery #task = data-driven discovery of governing equations; sparse identification of nonlinear dynamics; SINDy; governing equation; discovery of partial differential equations; pde discovery; discovery of governing equations; data-driven discovery; system discovery; discovering partial differential equations; partial differential equation discovery; sparse regression; physical law discovery; 方程发现; 控制方程
  hamiltonian neural network = lagrangian neural network; symplectic network; structure-preserving neural network; hamiltonian mechanics; lagrangian mechanics; port-hamiltonian; thermodynamics-informed network; symplectic neural network; energy-conserving network; conservation law; metriplectic; symplectic integrator; deep lagrangian network; conserved quantity; 哈密顿神经网络
  reduced-order modeling = model order reduction; proper orthogonal decomposition; reduced basis method; non-intrusive reduced order model; nonlinear model reduction; POD-Galerkin; model reduction; galerkin projection; 降阶模型; 模型降阶
    dynamic mode decomposition = koopman operator; koopman theory; koopman autoencoder; DMD; koopman embedding; deep koopman; koopman analysis; 动态模态分解
  surrogate modeling = deep surrogate; physics-informed surrogate; neural surrogate; multi-fidelity modeling; multi-fidelity; metamodeling; statistical emulator; multi-fidelity neural network; surrogate-based optimization; data-driven surrogate; response surface; 代理模型; 多保真度
  data assimilation = ensemble kalman filter; variational data assimilation; neural data assimilation; 4D-Var; state reconstruction; 数据同化; データ同化
  numerical method #family = numerical analysis; numerical simulation; numerical scheme; 数值方法; 数値解析; -approximation; -discretization
    partial differential equation = PDE; PDEs; parametric partial differential equation; PDE-constrained; time-dependent partial differential equation; nonlinear partial differential equation; parametric pde; stochastic partial differential equation; hyperbolic equation; elliptic equation; spatiotemporal partial differential equation; parabolic equation; helmholtz equation; poisson equation; hamilton-jacobi equation; wave equation; 偏微分方程; 偏微分方程式; 편미분방정식; advection-diffusion equation; diffusion equation; advection-diffusion; burgers equation; -equation; -solver
    ordinary differential equation = ODE; stiff ordinary differential equation; stiff chemical kinetics; chemical kinetics; stiff system; differential equation; differential-algebraic equation; delay differential equation; integro-differential equation; stiff ode; 常微分方程; 微分方程
    fractional differential equation = fractional calculus; fractional derivative; fractional diffusion equation; fractional diffusion; fractional advection-dispersion equation
    finite element method = FEM; galerkin method; finite element analysis; finite element; discontinuous galerkin; isogeometric analysis; petrov-galerkin; 有限元; 有限要素法
    finite difference method = finite volume method; finite difference; finite volume; numerical discretization; 有限差分; 有限体积
    spectral method = chebyshev polynomial; pseudospectral method; polynomial chaos expansion; polynomial chaos; 谱方法
    meshless method = meshfree method; mesh-free; meshfree; smoothed particle hydrodynamics; radial basis function; SPH; meshless; 无网格; 粒子法
    domain decomposition = schwarz method; domain decomposition method; overlapping domain decomposition; space-time domain decomposition; 区域分解
    parallel-in-time integration = parareal; parareal method; parareal algorithm; parallel in time
    numerical solver = iterative solver; preconditioner; multigrid; krylov subspace method; linear solver; conjugate gradient; preconditioning; linear system solver; multigrid method; conjugate gradient method; 预条件; 多重网格; -solver
    numerical integration = runge-kutta; quadrature; time integration; exponential integrator; adaptive step size; runge-kutta method; 数值积分
    multiscale modeling = multiscale method; neural homogenization; multiscale problem; multi-scale modeling; numerical homogenization; upscaling of physics; computational homogenization; multiscale finite element method; multi-scale simulation; 多尺度建模
    mesh generation and adaptation #task = mesh adaptation; adaptive mesh refinement; mesh refinement; learned mesh refinement
    interface problem = free boundary problem; moving boundary; phase-field modeling; stefan problem; phase-field; level-set equation; moving boundary problem; multiphase flow
    integral equation = boundary element method; boundary integral; boundary integral equation; green's function
  inverse problem = bayesian inverse problem; parameter identification; linear inverse problem; regularized inversion; nonlinear inverse problem; inverse modeling; parameter inference; imaging inverse problem; ill-posed problem; inverse imaging; 反问题; 逆问题; 逆問題
    full waveform inversion = seismic inversion; eikonal equation; eikonal solver; traveltime tomography; electrical impedance tomography; seismic tomography; 全波形反演
    simulation-based inference = likelihood-free inference; approximate bayesian computation; neural posterior estimation; posterior estimation; neural likelihood estimation; neural ratio estimation; implicit likelihood; abc inference; likelihood-free; synthetic likelihood; 似然无关推断
    inverse design #task = topology optimization; shape optimization; photonic inverse design; aerodynamic shape optimization; design optimization; structural optimization; adjoint method; engineering design optimization; neural topology optimization; multidisciplinary design optimization; airfoil design; generative design; 拓扑优化; 逆向设计; 形状优化
    phase retrieval #task = holography; ptychography; diffraction imaging; coherent diffraction imaging; 相位恢复
    sensor placement #task = flow reconstruction; flow field reconstruction; sparse sensor reconstruction; field reconstruction; sparse sensor placement; field reconstruction from sparse sensors; physical field reconstruction
  physics-based learning of materials < materials discovery = constitutive modeling; constitutive law; data-driven constitutive modeling; material model; 本构模型
computational fluid dynamics #task = fluid dynamics; fluid mechanics; fluid simulation; fluid flow; flow simulation; airflow simulation; CFD; smoke simulation; liquid simulation; incompressible flow; navier-stokes equations; aerodynamic; flow prediction; hydrodynamics; navier-stokes; lattice boltzmann; compressible flow; 计算流体力学; 流体力学; 流体模拟; 流体力学シミュレーション
  turbulence modeling #task = turbulence; large eddy simulation; turbulence closure; reynolds-averaged navier-stokes; turbulent flow; subgrid-scale modeling; subgrid model; rans modeling; RANS; reynolds stress; subgrid; direct numerical simulation; Reynolds-averaged; 湍流; 乱流
  flow control #task = active flow control; drag reduction
  combustion modeling #task = combustion; reacting flow; 燃烧
  cardiovascular flow modeling #task = hemodynamics; blood flow modeling; blood flow; cardiac electrophysiology; cardiac modeling; 血流
  porous media flow #task = subsurface flow; reservoir simulation; reservoir modeling; porous media; groundwater; groundwater flow; multiphase porous flow; carbon storage; 渗流
  heat transfer #task = thermal modeling; heat conduction; heat equation; convective heat transfer; thermal field; temperature field prediction; 传热; 热传导
  vortex-induced vibration #task = fluid-structure interaction; vortex
solid mechanics #task = elastodynamics; plasticity model; structural mechanics; fracture mechanics; continuum mechanics; computational mechanics; elastoplasticity; elastic wave; plate bending; hyperelasticity; phase-field fracture; structural analysis; linear elasticity; computational solid mechanics; solid dynamics; 固体力学; 计算力学
  structural health monitoring #task = damage detection; crack detection; damage identification; nondestructive testing
  predictive maintenance #task = fault detection; remaining useful life; remaining useful life prediction; machine fault diagnosis; prognostics; machinery fault diagnosis; bearing fault diagnosis; industrial fault diagnosis; fault diagnosis; prognostics and health management; condition monitoring; 故障诊断; 预测性维护; 剩余寿命预测
  digital twin = 数字孪生
  power system modeling #task = smart grid; power grid; optimal power flow; load forecasting; energy forecasting; power system; energy system; renewable energy forecasting; energy disaggregation; non-intrusive load monitoring; energy management; wind power forecasting; solar power forecasting; building energy; microgrid; 电力系统; 智能电网; 电力负荷预测
  electromagnetics modeling #task = computational electromagnetics; nano-optics; maxwell's equations; antenna design; metasurface; maxwell equations; nanophotonics; optical fiber; 电磁; 光子学
particle physics #family = high-energy physics; collider physics; hadron collider; HEP; large hadron collider; LHC; 高能物理; 粒子物理; 素粒子物理; higgs boson; top quark; proton-proton collision
  jet tagging #task = jet classification; boosted top tagging; jet substructure; top tagging; quark-gluon discrimination; jet image; quark/gluon tagging; flavor tagging; heavy flavor tagging; jet physics; boosted object tagging; jet flavor; boosted jet; w/z tagging; b-tagging; jet flavour tagging; quark and gluon jets
  jet clustering #task = jet reconstruction; jet algorithm
  event classification in particle physics #task = event selection; signal-background discrimination; collider event classification; event classification; signal-background separation
  particle tracking #task = track reconstruction; charged particle tracking; vertex reconstruction; track finding; particle track reconstruction
  particle identification #task = particle reconstruction; particle flow; calorimeter reconstruction; particle-flow reconstruction; event reconstruction; energy reconstruction; neutrino identification
  calorimeter simulation #task = fast detector simulation; detector simulation; shower simulation; calorimeter shower; fast simulation; calorimeter shower generation; fast calorimeter simulation; electromagnetic shower; simulation of particle showers; particle shower; detector fast simulation; calorimeter; phase space integration; phase space sampling; matrix element
    event generation = event generator; monte carlo event generation
    parton shower = hadronization model
  detector unfolding = data unfolding; unfolding of measurements; deconvolution of measurements
  anomaly detection for new physics #task < anomaly detection = new physics search; resonance search; bump hunt; model-independent search; new physics; beyond the standard model; resonant anomaly detection; lhc anomaly detection; anomaly detection in particle physics; classification without labels; 新物理
  trigger system #task = real-time event selection; level-1 trigger; fast inference in particle physics; real-time trigger; low-latency inference
  pileup mitigation #task = pileup
  neutrino physics #task = neutrino; neutrino detector; liquid argon time projection chamber; neutrino telescope; neutrinoless double beta decay; 中微子
    dark matter #task = dark matter search; 暗物质
  lattice field theory = lattice qcd; lattice gauge theory; gauge equivariant; gauge theory; lattice quantum field theory; lattice quantum chromodynamics; flow-based sampling for lattice field theory; scalar field theory; gauge equivariant flow
  parton distribution function = pdf fitting; parton distribution; effective field theory; global fit; parton density; standard model effective field theory; structure function
  symmetry discovery = lorentz equivariance; symmetry-aware network; lorentz group; Lorentz-equivariant; lorentz invariance; lorentz symmetry; discovering symmetries
  string theory < particle physics = calabi-yau manifold; string vacua; calabi-yau; string landscape
  nuclear physics #task = nuclear structure; heavy-ion collision; nuclear mass prediction; quark-gluon plasma; nuclear mass; 核物理
  decorrelated tagging = mass decorrelation
  accelerator control #task = beam dynamics; plasma control; fusion energy; particle accelerator; plasma physics; tokamak; nuclear fusion; accelerator physics; nuclear reactor; 等离子体; 核聚变
quantum computing #family = quantum information; quantum technology; 量子计算; 量子コンピュータ; 양자 컴퓨팅
  quantum machine learning = quantum neural network; quantum kernel; variational quantum circuit; parameterized quantum circuit; quantum convolutional neural network; quantum-classical hybrid; quantum support vector machine; quantum generative model; quantum classifier; quantum deep learning; quantum reinforcement learning; quantum generative adversarial network; quantum transformer; 量子机器学习; 量子機械学習
    quantum architecture search < neural architecture search
    barren plateau
  quantum algorithm = variational quantum algorithm; variational quantum eigensolver; quantum approximate optimization; quantum optimization; quantum annealing; quantum search; quantum approximate optimization algorithm; QAOA; quantum walk; quantum simulation; quantum factoring; quantum advantage; quantum supremacy; 量子算法; 量子退火; 量子アニーリング
  quantum error correction = quantum error mitigation; surface code; fault-tolerant quantum computing; quantum code; error mitigation; 量子纠错
  quantum control #task = quantum state preparation; quantum state tomography; quantum state reconstruction; quantum sensing; quantum tomography; qubit control; quantum metrology; quantum device calibration
  quantum many-body physics = quantum many-body system; spin system; many-body localization; topological phase; many-body physics; quantum many-body; spin glass; order parameter; 多体物理; Ising model
    phase transition = quantum phase transition
    tensor network = matrix product state; tensor network state; projected entangled pair state; 张量网络; tensor low-rank reconstruction
  quantum entanglement < quantum computing = quantum foundations; bell inequality; quantum nonlocality; quantum correlations; quantum steering
statistical physics #family = statistical mechanics; condensed matter physics; condensed matter; non-equilibrium physics; 统计物理; 统计力学; 統計力学
  renormalization group = renormalization
  replica method = cavity method; statistical mechanics of learning
  self-organized criticality = percolation; scale invariance in physics; avalanche
  nonlinear dynamics = chaos; dynamical system; chaotic system; bifurcation; chaotic dynamics; chaotic time series; lorenz attractor; attractor; limit cycle; chaos theory; synchronization of oscillators; attractor reconstruction; coupled oscillators; kuramoto model; dynamical systems theory; time-delay embedding; 非线性动力学; 混沌; 动力系统; 力学系
  stochastic process = stochastic dynamics; lévy process; langevin equation; fokker-planck equation; stochastic thermodynamics; gaussian random field; stochastic calculus; 随机过程; 確率過程
    markov chain = markov process
    brownian motion
climate science #family = climate modeling; earth science; earth system science; climate change; earth system modeling; geoscience; 气候; 地球科学; 気候変動; 기후
  weather forecasting #task = weather prediction; numerical weather prediction; medium-range weather forecasting; global weather forecasting; data-driven weather forecasting; rainfall prediction; ensemble weather forecasting; weather model; medium-range forecasting; tropical cyclone forecasting; weather radar; subseasonal forecasting; 天气预报; 气象预报; 天気予報; 일기 예보
    precipitation nowcasting = nowcasting; precipitation forecasting; 降水临近预报
  climate downscaling #task = statistical downscaling; climate emulation; climate model emulation; climate projection; bias correction of climate models; 降尺度
  subgrid parameterization #task = cloud parameterization; convection parameterization; subgrid parametrization; machine learning parameterization; atmospheric convection
  ocean modeling #task = sea surface temperature; ocean dynamics; sea ice; oceanography; sea-level; wave forecasting; ocean circulation; sea ice forecasting; el niño prediction; 海洋
  hydrology #task = flood forecasting; streamflow prediction; rainfall-runoff modeling; water quality; runoff prediction; drought; flood mapping; flood prediction; streamflow forecasting; river flow; 水文; 洪水预测; rainfall-runoff
  seismology #task = earthquake detection; seismic phase picking; seismic data; earthquake prediction; seismic interpretation; seismic waves; earthquake; seismic imaging; seismic signal; earthquake early warning; 地震
  air quality prediction #task = air pollution; air quality; air quality forecasting; air pollution forecasting; 空气质量预测
  wildfire modeling #task = wildfire; fire spread; wildfire prediction
  ecology modeling #task = species distribution; biodiversity; ecosystem modeling; population dynamics; species distribution modeling; conservation biology; ecology; 生态; 生物多样性
  disaster response #task = disaster management; damage assessment; crisis informatics; emergency response; humanitarian aid; 灾害; crisis response
astronomy #family = astrophysics; cosmology; astroinformatics; 天文学; 天体物理; 宇宙論
  galaxy classification #task = galaxy morphology; star-galaxy separation; galaxy morphology classification; galaxy image; photometric redshift; stellar classification; redshift estimation; stellar parameter estimation; 星系
  gravitational wave detection #task = gravitational wave; gravitational lensing; strong lensing; weak lensing; gravitational-wave parameter estimation; gravitational lens; 引力波; 重力波
  exoplanet detection #task = transit detection; exoplanet; exoplanet atmosphere
  cosmological inference #task = cosmological parameter; cosmological parameter estimation; large-scale structure; cosmic microwave background; n-body simulation; cosmological simulation; halo finding; dark energy; cosmic web; 宇宙学
  transient classification #task = light curve; supernova classification; light curve classification; time-domain astronomy; variable star; fast radio burst; supernova; radio transient
  radio interferometry #task = radio astronomy; interferometric imaging; radio interferometric imaging; black hole imaging; aperture synthesis
  solar physics #task = solar flare forecasting; space weather; solar flare; solar flare prediction; heliophysics
  astronomical image processing #task = astronomical image; astronomical survey; sky survey
time stepping #strict < numerical method
lattice boltzmann method < numerical method
seasonal forecasting < climate science
carbon cycle modeling < climate science = land surface model
extreme weather prediction < climate science
quantum circuit synthesis < quantum computing
uncertainty propagation in physics < uncertainty estimation = bayesian inversion; forward uncertainty propagation; uncertainty quantification in physics
radar sensing < signal processing = mmwave; radio signal; radar
band gap prediction #task < materials discovery = band gap; catalyst discovery; polymer design
failure prediction #task < predictive maintenance = failure diagnosis; quality inspection; smart manufacturing
crop yield prediction #task < agricultural vision = crop yield; yield prediction; plant disease; plant phenotyping; crop monitoring
quantum circuit = circuit compilation
quantum memory < quantum computing = quantum random access memory; QRAM; bucket-brigade; quantum lookup table
rydberg atom < quantum computing = neutral atom array; neutral atom
superconducting qubit < quantum computing = superconducting cavity; transmon
quantum resource estimation < quantum computing
downscaling < climate science
spectral element < numerical method = spectral element method; pseudo-spectral method
multiple shooting < numerical method = shooting method; multiple shooting layer; direct shooting
reversible integrator < numerical method = reversible heun; heun method; leapfrog integration; leapfrog solver; log-ode method; rough path
hypersolver < ordinary differential equation = higher-order solver
stable dynamics < nonlinear dynamics = stable flow
photon echo < quantum computing = spin-photon interface; spin-photon network; time-bin encoding; time-bin
noise resilience < quantum computing = error suppression; noise robustness; dephasing
oracle construction < quantum computing = quantum oracle; quantum query; quantum random-access gate
minimum finding < quantum algorithm = quantum minimum finding
bose-einstein condensate = ultracold atom; cold atom; optical lattice
superconducting logic = single flux quantum; rapid single flux quantum; josephson junction; superconducting circuit
quantum acoustics < quantum computing = hybrid quantum acoustic system; phononic mode
polynomial encoding < quantum computing = amplitude encoding; angle encoding
stored-program machine < quantum computing = stored-program computer; quantum turing machine
halo mass function < astronomy = halo model; galaxy-halo connection; halo finder; mass reconstruction; cosmic web classification
shortest vector problem < post-quantum cryptography = bounded distance decoding; closest vector problem
`,
);
