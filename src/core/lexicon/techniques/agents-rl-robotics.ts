// Technique vocabulary: acting (reinforcement learning, imitation, planning, games, robots, many agents).
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const acting = outline(
  'reinforcement learning and robotics',
  `
reinforcement learning #family = RL; 强化学习; 強化学習; 강화 학습; -policy; -reward; -exploration
  demand response #task
  ride-hailing dispatch #task
  adaptive traffic signal control #task = traffic signal
  zero-shot reinforcement learning
  real-world reinforcement learning = reinforcement learning in the real world; reset-free; real-world robot learning
  language-guided reinforcement learning
  transformer in reinforcement learning < transformer = transformers for reinforcement learning
  reinforcement learning with temporal logic
  non-stationary reinforcement learning = dynamics generalization
  continuous-time reinforcement learning
  object-centric reinforcement learning = object-centric world model
  causal reinforcement learning < causal inference
  multi-objective reinforcement learning < multi-objective optimization = multi-objective rl
  ensemble reinforcement learning < ensemble learning = q-ensemble; critic ensemble
  entropy collapse in reinforcement learning = exploration for llm
  demonstration-guided reinforcement learning < imitation learning = reinforcement learning with demonstrations; deep q-learning from demonstrations
  bayesian reinforcement learning = bayes-adaptive; bayes-adaptive markov decision process; bayesian exploration
  deep reinforcement learning #family = deep rl; DRL; 深度强化学习; 深層強化学習; 심층 강화 학습
  value-based reinforcement learning = value function approximation; value function; value iteration; action-value function; approximate dynamic programming; value estimation; function approximation; linear function approximation; universal value function; value function estimation
    bellman error = bellman residual; bellman operator
    Q-learning = deep q-network; deep q-learning; DQN; Q-function; Q-network; autoregressive q-function; Q学习
      double Q-learning = double dqn
      dueling network = dueling architecture; dueling network architecture
      noisy network exploration = noisy networks for exploration; parameter space noise
    temporal difference learning = td learning; eligibility trace; SARSA; TD-lambda; n-step return; multi-step return; 时序差分
      gradient temporal difference learning
    distributional reinforcement learning #strict = quantile regression reinforcement learning; distributional rl; categorical value distribution; return distribution; implicit quantile network; value distribution; quantile value function
    fitted Q iteration = least-squares policy iteration
    successor feature = successor representation; universal successor features
    overestimation bias = value overestimation
    value iteration network
  policy gradient = policy gradient method; policy optimization; reinforce algorithm; REINFORCE; likelihood ratio gradient; score function estimator; natural policy gradient; policy search; 策略梯度; 方策勾配; -policy optimization
    policy gradient convergence = convergence of policy gradient; global convergence of policy gradient
    trust region policy optimization = TRPO; trust region; constrained policy update
    actor-critic = A3C; advantage actor-critic; asynchronous advantage actor-critic; off-policy actor-critic; asynchronous method for deep reinforcement learning; 演员评论家
      deterministic policy gradient = DDPG; deep deterministic policy gradient; TD3
      soft actor-critic = SAC
    generalized advantage estimation = GAE; advantage estimation; advantage function
    maximum entropy reinforcement learning = soft q-learning; entropy-regularized reinforcement learning; kl-regularized reinforcement learning; maximum entropy rl; energy-based policy; path consistency learning
    variance reduction in policy gradient = control variate; baseline in policy gradient; action-dependent baseline
    policy mirror descent < mirror descent
  off-policy learning = off-policy; off-policy evaluation; off-policy reinforcement learning; off-policy correction; counterfactual evaluation; off-policy policy evaluation; counterfactual learning; 离策略; offline policy evaluation; offline policy learning; off-policy estimator; data-efficient policy evaluation; offline estimation
    counterfactual risk minimization = logged bandit feedback; logged data; self-normalized estimator; logging policy
    marginalized importance sampling = stationary distribution correction; distribution correction estimation; minimax weight; stationary value
  offline reinforcement learning = offline rl; batch reinforcement learning; batch-constrained reinforcement learning; conservative q-learning; 离线强化学习; オフライン強化学習; offline policy optimization; offline deep reinforcement learning; batch deep reinforcement learning; batch rl; offline policy; batch policy; offline decision making
    offline black-box optimization = model-based optimization
    extrapolation error = ood action; bootstrapping error
    advantage-weighted regression = advantage weighting; implicit q-learning
    trajectory stitching
    offline imitation learning < imitation learning = offline imitation; offline inverse reinforcement learning
    offline goal-conditioned reinforcement learning < goal-conditioned reinforcement learning = offline goal-conditioned
    offline model-based reinforcement learning < model-based reinforcement learning = model-based offline; offline model-based
    offline safe reinforcement learning < safe reinforcement learning = offline constrained reinforcement learning
    offline multi-agent reinforcement learning < multi-agent reinforcement learning
    offline meta-reinforcement learning < meta-reinforcement learning = offline meta-rl
    behavior regularization = policy constraint; policy regularization; value regularization; critic regularization
    pessimistic offline reinforcement learning = pessimism; pessimistic; conservative offline; conservative estimation
    offline policy selection = estimator selection
    offline-to-online reinforcement learning = offline-to-online; offline-online; online fine-tuning; policy finetuning; offline pretraining; reinforcement learning with offline data; hybrid reinforcement learning
    decision transformer = reinforcement learning via sequence modeling; return-conditioned; trajectory transformer; upside-down reinforcement learning; conditional sequence model for decision making
  model-based reinforcement learning = model-based rl; model-based policy optimization; learned dynamics model; dynamics model; planning with learned model; imagination-augmented agent; latent dynamics; model-based planning; latent imagination; 基于模型的强化学习
    world model exploration = plan to explore; model-based exploration
    trajectory optimization in latent space = latent planning; model exploitation
    dyna architecture = model-based value expansion
  hierarchical reinforcement learning = option framework; temporal abstraction; option-critic; hierarchical rl; skill discovery; unsupervised skill discovery; macro-action; feudal network; semi-markov decision process; option discovery; hierarchical policy; 分层强化学习; 階層型強化学習
    skill prior = behavior prior
  goal-conditioned reinforcement learning = goal-conditioned; goal-conditioned policy; goal-reaching; universal value function approximator; goal-conditioned rl
    hindsight experience replay = hindsight relabeling
  multi-goal reinforcement learning
  multi-task reinforcement learning < multi-task learning = policy distillation; policy compression
  meta-reinforcement learning < meta-learning = meta-RL; in-context reinforcement learning; rl squared
  transfer in reinforcement learning < transfer learning = transfer reinforcement learning; progressive neural network; zero-shot policy transfer
    policy transfer
  safe reinforcement learning = constrained reinforcement learning; safe rl; constrained policy optimization; safe exploration; constrained markov decision process; risk-sensitive reinforcement learning; 安全强化学习; risk-sensitive; risk-averse reinforcement learning; distributional risk
    safety shielding = safety constraint
  robust reinforcement learning = robust rl; adversarial reinforcement learning; robust markov decision process; robust adversarial reinforcement learning
    adversarial policy
  exploration in reinforcement learning = exploration strategy; efficient exploration; hard exploration; novelty search; directed exploration; deep exploration; active exploration; optimism in the face of uncertainty; optimistic exploration; task-agnostic exploration; uncertainty-guided exploration; self-supervised exploration; exploration in deep reinforcement learning
    policy diversity = diverse policies
    goal exploration = subgoal; goal generation; automatic goal generation
    action noise = epsilon-greedy; boltzmann exploration
    information-directed sampling = information-directed
    randomized value function = bootstrapped dqn
    state entropy maximization = state entropy; maximum state entropy; entropy exploration; state occupancy; entropy maximization
    intrinsic motivation = intrinsic reward; curiosity-driven exploration; curiosity; empowerment; 内在动机
      episodic novelty = episodic curiosity
      random network distillation
    count-based exploration = exploration bonus
    exploration-exploitation trade-off = exploration-exploitation; exploration and exploitation
    unsupervised reinforcement learning = reward-free exploration; unsupervised environment design; unsupervised rl
    sparse reward = reward sparsity; delayed reward
  reward design = reward shaping; reward learning; potential-based reward shaping; reward machine; reward function learning; reward specification; language-to-reward; reward function; reward engineering; reward function design
  credit assignment = credit assignment problem; temporal credit assignment; return decomposition
    multi-agent credit assignment < multi-agent reinforcement learning = individual contribution
  markov decision process = MDP; bellman equation; dynamic programming for control; 马尔可夫决策过程
    contextual markov decision process = contextual mdp
    stochastic shortest path = average reward
    low-rank markov decision process = low-rank mdp
    partially observable markov decision process = POMDP; partial observability; belief state; 部分可观测
    linear markov decision process = regret bound for reinforcement learning; sample complexity of reinforcement learning; pac reinforcement learning; provably efficient reinforcement learning
      regret bound for tabular reinforcement learning = tabular reinforcement learning; near-optimal regret; finite-sample analysis; finite-time analysis
    average-reward reinforcement learning
  evolution strategy = evolutionary reinforcement learning; CMA-ES; covariance matrix adaptation; natural evolution strategy; 进化策略
  distributed reinforcement learning #strict < distributed training = distributed rl; massively parallel reinforcement learning; distributed prioritized experience replay; distributed deep reinforcement learning; actor-learner architecture
  representation learning for reinforcement learning < representation learning = state representation learning; bisimulation metric; unsupervised auxiliary tasks; state abstraction; state representation
  reinforcement learning from pixels = visual reinforcement learning; pixel-based reinforcement learning; image-based reinforcement learning; data-augmented reinforcement learning
  reinforcement learning environment #task = reinforcement learning benchmark; open-ended environment; benchmark environment; atari game; arcade learning environment
  sample efficiency = sample-efficient reinforcement learning; data-efficient reinforcement learning; high update-to-data ratio; 样本效率
  generalization in reinforcement learning
  explainable reinforcement learning < explainable artificial intelligence = interpretable reinforcement learning; programmatic policy; programmatic reinforcement learning
  diffusion policy < diffusion model = diffusion for reinforcement learning; diffusion planning; diffusion-based policy; diffusion planner; planning with diffusion
    flow matching policy = flow-based policy; consistency policy; action diffusion
  plasticity loss = loss of plasticity; primacy bias
  continuous control #task = continuous action; high-dimensional continuous control; continuous action space; 连续控制
  reinforcement learning for combinatorial action = large discrete action space; action embedding; parameterized action
  reinforcement learning for control of fluids < flow control
  lifelong reinforcement learning < continual learning = continual reinforcement learning
  open-ended learning = open-endedness; automatic curriculum; automatic curriculum learning; quality diversity; MAP-Elites; autocurricula; 开放式学习
  symbolic reinforcement learning = relational reinforcement learning; neuro-symbolic reinforcement learning
imitation learning = learning from demonstration; programming by demonstration; demonstration learning; learning from observation; imitation from observation; apprenticeship learning; one-shot imitation; 模仿学习; 模倣学習; 모방 학습
  kinesthetic teaching = robot programming
  motion imitation = adversarial motion prior; imitating animals; humanoid shadowing; simulated humanoid
  in-context imitation learning = few-shot imitation learning; few-shot imitation
  movement primitive = dynamic movement primitive
  state-only imitation
  compounding error in imitation = compounding error
  suboptimal demonstration = limited demonstration
  behavior cloning = action chunking; 行为克隆; behavioral cloning; behavioural cloning
  inverse reinforcement learning = inverse rl; maximum entropy inverse reinforcement learning; reward inference; inverse optimal control; IRL; 逆强化学习
  generative adversarial imitation learning = GAIL; adversarial imitation learning; adversarial imitation
  interactive imitation learning = dataset aggregation; DAgger; human-in-the-loop reinforcement learning; learning from human intervention; interactive reinforcement learning
  visual imitation learning = third-person imitation; learning from human videos; learning from video; video demonstration; visual imitation
  learning from play = play data
multi-agent system #family = multi-agent; multiagent system; multiagent; distributed artificial intelligence; 多智能体; 多智能体系统; マルチエージェント; -agent; -coordination; -orchestration
  multi-agent planning #task = cooperative planning
  assistance game = cooperative inverse reinforcement learning
  theory of mind in agents = intention recognition
  multi-agent reinforcement learning = MARL; multi-agent rl; cooperative multi-agent reinforcement learning; multiagent reinforcement learning; multi-agent deep reinforcement learning; multi-agent actor-critic; multi-agent policy optimization; 多智能体强化学习
    coordination graph = payoff propagation; multi-agent coordination
    decentralized multi-agent reinforcement learning = networked agents; fully decentralized; decentralized execution
    role-based multi-agent learning
    coordinated exploration < exploration in reinforcement learning = multi-agent exploration
    centralized training with decentralized execution = CTDE; centralized critic; value decomposition; value function factorization; value factorization; monotonic value function factorisation; counterfactual multi-agent policy gradient
    communication learning in agents = learning to communicate; multi-agent communication; learned communication
    mean-field reinforcement learning = mean field game
    opponent modeling = agent modeling
    ad hoc teamwork = zero-shot coordination; human-ai coordination
    self-play = population-based self-play; fictitious self-play; policy-space response oracle; league training; 自我对弈; population play
      population-based multi-agent training = population-based reinforcement learning; multi-agent competition
    social dilemma = sequential social dilemma; emergent cooperation; iterated prisoner's dilemma
  game theory = game-theoretic; algorithmic game theory; zero-sum game; 博弈论; ゲーム理論; -game; -equilibrium; -auction
    security game = pursuit-evasion
    correlated equilibrium = general-sum; potential game; replicator dynamics
    nash equilibrium = equilibrium computation
    cooperative game = coalition formation
    stackelberg game
    imperfect-information game #task = poker; extensive-form game; hidden-information game
    counterfactual regret minimization = CFR; regret matching
    mechanism design = auction design; auction theory; differentiable economics; automated mechanism design; 机制设计
    evolutionary game theory
    social choice = voting rule; fair division; computational social choice; stable matching
    learning in games = no-regret learning; multi-agent learning dynamics
  agent-based modeling = agent-based simulation; 基于主体的建模
  swarm intelligence = particle swarm optimization; ant colony optimization; swarm robotics; multi-robot system; flocking; PSO; 群体智能; multi-robot; multi-robot collaboration; multi-robot coordination; robot team; robot swarm; collaborative robots
  multi-agent path finding #task = MAPF
  negotiation #strict = automated negotiation; bargaining; negotiation agent
  distributed constraint optimization
game playing #task = game ai; computer game playing; general game playing; video game ai; board game; computer go; game of go; real-time strategy game; StarCraft; first-person shooter; 游戏人工智能; 围棋
  open-world game agent #task = minecraft; open-ended embodied agent
  social deduction game #task = werewolf game; diplomacy game
  multiplayer online battle arena #task = MOBA; real-time strategy; multiplayer game
  puzzle solving #task = rubik's cube
  chess playing #task = chess; shogi
  card game #task = mahjong; doudizhu; texas hold'em
  player modeling #task
  text-based game #task = text game; text adventure; interactive fiction
  monte carlo tree search = MCTS; uct search; 蒙特卡洛树搜索; モンテカルロ木探索
  minimax search = alpha-beta pruning; game tree search
    game solving = subgame solving
automated planning #task = ai planning; classical planning; symbolic planning; planning under uncertainty; 自动规划
  heuristic search = a* search
  hierarchical task network
  task and motion planning
  planning domain definition language = PDDL; planning domain
robotics #discipline = robot learning; 机器人; 机器人学; ロボット; 로봇; -control; -odometry; -sensing; -navigation; -manipulation; robot control; dexterous robot
  egocentric human data for robots = egocentric human video; human-to-robot
  robot action generation from language = llm-based robot; llm-driven robot; language models for robots; robot instruction following
  robot task planning #task = llm-based planning; robotic planning
  robot data augmentation < data augmentation = demonstration generation; robot data
  robot policy evaluation #task = evaluating robot policies; robot benchmark
  policy steering
  visual pre-training for robotics = robot pre-training; representation for robot
  microrobot = nanorobot
  field robotics = underwater robot; marine robotics; search and rescue; robotic exploration; rover
  modular robot
  climbing robot = wall-climbing
  continuum robot = tendon-driven robot
  proprioceptive state estimation = slip detection
  actuator model
  robotic manipulation #task = dexterous manipulation; in-hand manipulation; object manipulation; mobile manipulation; bimanual manipulation; visuomotor policy; visuomotor control; contact-rich manipulation; 机器人操作; 灵巧操作; マニピュレーション; -manipulation; -grasping; manipulation; robot manipulation; manipulation skill; robotic skill; nonprehensile manipulation; non-prehensile manipulation; pushing manipulation; articulated object manipulation; dual-arm manipulation; dual-arm; bimanual; two-arm manipulation
    active vision for manipulation
    dexterous hand teleoperation = dexterous hand
    equivariant policy < equivariant neural network = equivariant robot learning; equivariant diffusion policy
    3D robot policy = 3d policy; 3d diffusion policy; 3d manipulation
    robotic stacking = block stacking
    long-horizon manipulation = multi-stage manipulation; sequential manipulation
    dynamic manipulation = table tennis
    liquid and granular manipulation = liquid manipulation
    robotic tool use = tool manipulation
    robotic grasping #task = grasp detection; grasp synthesis; grasping; grasp planning; grasp pose detection; dexterous grasping; hand-eye coordination; 抓取; 6-dof grasping; 6-dof grasp; suction grasping; suction grasp; grasp generation; grasp pose; antipodal grasp; planar grasp; grasp quality; functional grasping; parallel-jaw; grasping in clutter; grasp sampling; multi-finger grasping; dense clutter; object singulation; mechanical search; decluttering
    deformable object manipulation #task = cloth manipulation; garment manipulation; cloth folding; deformable object; rope manipulation; fabric manipulation
      cable manipulation = deformable linear object
    assembly and insertion #task = peg insertion; robotic assembly
    affordance learning #strict = affordance; affordances; affordance prediction; affordance detection; visual affordance
    visual servoing
    tactile sensing = tactile perception; visuo-tactile; tactile sensor; haptics; tactile; 触觉; tactile grasping; regrasp; regrasping; tactile feedback
    object rearrangement #task = rearrangement planning; bin picking
  robot locomotion #task = legged locomotion; quadruped locomotion; bipedal locomotion; humanoid robot; quadrupedal robot; legged robot; humanoid control; humanoid locomotion; whole-body control; humanoid; 人形机器人; 四足机器人; quadruped robot; legged; quadruped; bipedal; locomotion policy; locomotion skill; bipedal walking; bipedal robot; locomotion control; quadrupedal; legged system; walking robot
    whole-body motion planning = centroidal dynamics; whole-body trajectory; whole-body dynamics
    wheeled-legged robot = wheel-legged; hybrid locomotion
    loco-manipulation < robotic manipulation = legged manipulation; whole-body manipulation; legged mobile manipulation
    gait transition = footstep planning
    fall recovery
    agile locomotion = parkour; high-speed running
    perceptive locomotion = rough terrain; terrain-aware; challenging terrain; uneven terrain; visual locomotion; stair climbing; terrain adaptation; unstructured terrain; terrain imagination; deformable terrain
    central pattern generator
  sim-to-real transfer = sim-to-real; sim2real; simulation-to-real; reality gap; real-to-sim; real-to-sim-to-real; 仿真到现实
    rapid motor adaptation
    domain randomization = dynamics randomization
  robot navigation #task = visual navigation; embodied navigation; mapless navigation; social navigation; mobile robot navigation; object-goal navigation; image-goal navigation; autonomous navigation; indoor navigation; 机器人导航; 视觉导航; object navigation; objectnav; zero-shot object navigation; point-goal navigation; semantic navigation; waypoint prediction
    topological navigation = topological map
    zero-shot navigation = open-vocabulary navigation; llm-based navigation; navigation agent
    audio-visual navigation #task = multi-object navigation; drone navigation
    traversability estimation #task = traversability; off-road navigation; terrain classification; off-road
    vision-and-language navigation #task = vision-language navigation; VLN; language-guided navigation; instruction navigation; 视觉语言导航
    path planning #task = motion planning; trajectory generation; coverage path planning; 路径规划; 运动规划
      learned motion planning = neural motion planning
      kinodynamic planning = kinodynamic motion planning; RRT; belief space planning; belief-space
      trajectory optimization = trajectory planning
      obstacle avoidance = collision avoidance
      sampling-based planning = rapidly-exploring random tree
  vision-language-action model = VLA; vision-language-action; vla model; robot foundation model; generalist robot policy; generalist policy; robotics transformer; generalist robot; 视觉语言动作模型
    vla robustness = attacks on vision-language-action
    embodied chain-of-thought = robotic reasoning
    reinforcement learning for vision-language-action models < reinforcement learning = vla rl
    efficient vision-language-action model < efficient inference = vla acceleration
    action tokenization = action representation; latent action; latent action pretraining; discrete action token
    cross-embodiment learning = cross-embodiment; embodiment transfer; multi-embodiment
  embodied AI #family = embodied artificial intelligence; embodied intelligence; embodied learning; embodiment; embodied reasoning; 具身智能; 具身人工智能; 身体性
    embodied question answering #task = interactive question answering
    embodied simulation #task = simulated household environment
  language-conditioned robot policy = language-conditioned manipulation; language-conditioned policy; language grounding in robotics; language-conditioned imitation learning; grounded language learning; llm for robotics; code as policies; language-guided robot; llm-based robot planning; language-conditioned
  human-robot interaction #task = human-robot collaboration; HRI; social robot; assistive robotics; shared autonomy; teleoperation; robot teleoperation; 人机交互机器人; -interaction; -collaboration; -teleoperation; robotic teleoperation; telemanipulation; remote manipulation; telepresence robot; remote control; 遥操作
    legible motion
  robot calibration #task = robot kinematics; inverse kinematics; hand-eye calibration; robot dynamics
  robot data collection #task = data collection for robots; scaling robot learning; large-scale robot dataset; data collection in robotics; teleoperated data collection; demonstration collection; handheld gripper
  soft robotics = morphology co-design; robot co-design; robot design
  aerial robotics #task = quadrotor control; drone racing; quadrotor; agile flight
  robot failure detection #task = robot monitoring; failure detection
    robot failure recovery
  surgical robotics #task = robotic surgery
decision making #task = sequential decision making; decision making under uncertainty; 决策
  long-horizon task = long-horizon; long-horizon planning
expert iteration < monte carlo tree search
approximate policy iteration < reinforcement learning = policy iteration
policy evaluation < reinforcement learning
multi-task policy < reinforcement learning
curriculum reinforcement learning < reinforcement learning
action space reduction < reinforcement learning
bandit feedback < reinforcement learning = x-armed bandit; continuum-armed bandit; lipschitz bandit
agent communication < multi-agent system
agent architecture < multi-agent system
BDI agent < multi-agent system = belief-desire-intention
auction < game theory
task allocation < multi-agent system
formation flight < aerial robotics
localization < robotics = robot localization; self-localization
planning #task #strict < automated planning = -planner; -planning
importance-weighted off-policy correction < off-policy learning = v-trace; retrace; tree backup
imagination in reinforcement learning < model-based reinforcement learning = imagination-augmented; imagined rollout; imagination-based planning
preference-based reinforcement learning < reinforcement learning = preference-based rl; reinforcement learning from preferences
memory in reinforcement learning < reinforcement learning = memory-based reinforcement learning; episodic control; episodic reinforcement learning
markov game < multi-agent reinforcement learning = stochastic game; zero-sum markov game
residual policy learning < reinforcement learning = residual reinforcement learning
online reinforcement learning < reinforcement learning = online rl
policy learning < reinforcement learning = robot policy; robot policy learning; manipulation policy; policy improvement; policy adaptation
force control < robotics = compliance control; compliant control; force estimation; contact force; variable impedance control; admittance control; force sensing; force feedback; force-torque
exoskeleton < robotics = prosthesis; wearable robot
autonomous racing < autonomous driving
hierarchical control < control theory = hierarchical controller; hierarchical planning
robot perception #task < robotics = active perception; robotic perception; active vision; robot vision
trajectory recovery #task < trajectory prediction = trajectory imputation; trajectory reconstruction; trajectory representation
UAV tracking #task < visual tracking = aerial tracking; drone tracking; uav visual tracking
autotelic agent < intrinsic motivation = autotelic; self-generated goals; embedded agency
physical simulation for robotics < robotics = robotics simulation; robot simulator
spatial memory < embodied agent = spatial representation; robot memory; robotic memory; semantic map memory
action space < reinforcement learning = action abstraction; latent action space; action space design
motor control #task < robotics = motor skill; whole-body motion; gait generation; gait
grasp stability < robotic grasping = force closure; form closure; grasp quality metric; grasp wrench; caging
grasp success prediction < robotic grasping = grasp evaluation; grasp ranking; grasp quality prediction
closed-loop grasping < robotic grasping = reactive grasping; dynamic grasping; moving object grasping; visual feedback grasping
task-oriented grasping < robotic grasping = semantic grasping; language-guided grasping; grasp affordance; category-level grasping
push-grasp synergy < robotic grasping = pushing and grasping; push-grasping; pre-grasp manipulation; nonprehensile pre-grasp
robotic gripper < robotics = gripper design; soft gripper; multi-fingered hand; robotic hand; robot hand; parallel gripper; underactuated hand; vacuum gripper
robotic handover < human-robot interaction = handover; object handover; human-robot handover
warehouse automation < robotic manipulation = robotic picking; order picking; pick-and-place; palletizing
keypoint-based manipulation < robotic manipulation = keypoint affordance; visual keypoint; object keypoint
6d object pose estimation #task < camera pose estimation = 6D pose; 6-dof pose; object 6d pose
generalist agent < reinforcement learning = generalist policy model
on-policy learning = on-policy; on-policy reinforcement learning
cross-entropy method < model predictive control = cross-entropy method planning
anytime algorithm < heuristic search = anytime search; anytime planning; anytime motion planning; dynamic replanning
real-time heuristic search < heuristic search = real-time search
incremental search < heuristic search = replanning; incremental replanning
option model < hierarchical reinforcement learning = universal option model
future prediction < world model
auxiliary reward < reward design = bonus reward
target network < value-based reinforcement learning
maximum a posteriori policy optimization < policy gradient
stochastic policy < policy gradient = deterministic policy
update-to-data ratio < sample efficiency = replay ratio
action discretization = action binning; action head; action expert
dual-system architecture < vision-language-action model = dual-system
human video < robotics = human demonstration video
asynchronous inference < efficient inference = async inference; real-time chunking; asynchronous execution
spatial grounding < visual grounding
task schema < hierarchical control = task skeleton; skill schema
safe mutation < evolutionary algorithm = mutation operator
reward-free learning < reinforcement learning = reward-free deployment; reward-free pre-training
reward scaling < reward design = reward normalization; reward clipping
integrated navigation < robot navigation = gnss/ins integration
control as inference < reinforcement learning = planning as inference; kl control
offline contextual bandit < contextual bandit
pure exploration < multi-armed bandit
linear bandit < multi-armed bandit = linear contextual bandit; generalized linear bandit
neural bandit < contextual bandit = neural contextual bandit
combinatorial bandit < multi-armed bandit = cascading bandit; slate bandit
adversarial bandit < multi-armed bandit
restless bandit < multi-armed bandit = whittle index; nonstationary bandit
batched bandit < multi-armed bandit = incentivized exploration
emergent communication = referential game
active SLAM = robotic mapping
model predictive path integral < model predictive control = MPPI
world action model = video world model for robots; video prediction policy; video plan
`,
);
