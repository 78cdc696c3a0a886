// Technique vocabulary: operating, distributed and networked systems, storage, and systems for machine learning.
// Data; the notation is explained in outline.ts. Databases have their own file.

import { outline } from './outline';

export const systems = outline(
  'computer systems',
  `
distributed system #family = distributed computing; 分布式系统; 分散システム; 분산 시스템; -replication; -protocol; -storage; -messaging; -computing
  consensus #strict = 共识; -paxos; -consensus; -agreement; -quorum; -lease; -protocol
  distributed consensus < consensus = consensus algorithm; consensus protocol; agreement protocol; distributed agreement; asynchronous consensus; 共识算法; 分布式共识; 分散合意; -paxos; -consensus; -agreement; -quorum; -lease
    paxos = multi-paxos; fast paxos; flexible paxos; generalized paxos; paxos algorithm; egalitarian paxos; vertical paxos; disk paxos; quorum lease; paxos protocol; EPaxos
    raft consensus = raft algorithm; raft protocol; raft; raft consensus algorithm; multi-raft
    state machine replication = replicated state machine; viewstamped replication; primary-backup replication; 状态机复制; primary copy; primary copy method; zab; passive replication; primary copy replication; SMR; state-machine approach; active replication
    atomic broadcast = total order broadcast; reliable broadcast; group communication; virtual synchrony; atomic multicast; ordered broadcast
    byzantine fault tolerance = BFT; byzantine; PBFT; 拜占庭容错; ビザンチン障害
      byzantine agreement = byzantine generals; byzantine consensus
    leader election = leaderless consensus; leader-based replication
    quorum system = quorum; quorum-based replication; weighted voting; flexible quorum; quorum intersection; majority quorum
    impossibility of consensus = flp impossibility; impossibility result; failure detector; unreliable failure detector; lower bound for consensus
    reconfiguration of replicated systems = dynamic reconfiguration; membership change; reconfigurable; reconfiguration; dynamic atomic storage; dynamic membership
    wide-area replication = geo-replication; geo-distributed; wide-area consensus; cross-datacenter replication; georeplication
    log replication = shared log; replicated log; distributed log
    distributed commit = atomic commitment; two-phase commit; three-phase commit; non-blocking commit; 两阶段提交
    in-network consensus = network-ordered consensus; consensus in hardware
  replication #strict = data replication; optimistic replication; replica control; lazy replication; replica placement; chain replication; replicated data; 复制; -replication
    conflict-free replicated data type = CRDT; CRDTs; commutative replicated data type; convergent replicated data type; replicated data type; delta-state crdt; conflict resolution; op-based crdt; delta crdt; replicated datatype; 无冲突复制数据类型
    operational transformation = collaborative editing; collaborative text editing; real-time collaborative editing; group editor; co-editing; concurrency control in groupware; collaborative editor
    eventual consistency = strong eventual consistency; weak consistency; 最终一致性; 結果整合性; eventually consistent; weakly consistent
    causal consistency = causal broadcast; causal ordering; causal memory; causality tracking; 因果一致性
    linearizability #strict = linearizable; sequential consistency; strict serializability; 线性一致性
    consistency model for replicated data = session guarantees; tunable consistency; consistency trade-off; data consistency; read-your-writes; invariant confluence; coordination avoidance; consistency level; consistency guarantee; -consistency
    CAP theorem = partition tolerance; network partition; CAP定理
    anti-entropy = epidemic algorithm; gossip protocol; gossip-based; rumor mongering; epidemic protocol; 流言协议
    local-first software = offline-first; local-first
    set reconciliation = version vector; merge semantics; state synchronization; three-way merge
  logical clock = vector clock; lamport clock; ordering of events; hybrid logical clock; clock synchronization; time synchronization; interval tree clock; event ordering; 逻辑时钟; 向量时钟; logical timestamp; logical physical clock
  distributed snapshot #strict = global state detection; consistent snapshot; rollback recovery
    checkpointing #strict = checkpoint-restart; checkpoint and restart; 检查点
  failure detection in distributed systems = membership protocol; group membership; heartbeat
  fault tolerance = crash recovery; fault-tolerant computing; failure recovery; 容错; 耐障害性; fault-tolerant; fault-tolerant system; fault-tolerant distributed system; crash fault; crash tolerance; crash-only software; crash-only; self-healing; -failure; -recovery; -availability
    self-stabilization = self-stabilizing
    high availability = 高可用
    failure analysis of systems = gray failure; cascading failures in systems; production incident; metastable failure; fail-slow; fail-stop; failures in large-scale systems; bug study; limplock; incident study; partial failure
    chaos engineering = fault injection; failure injection; software fault injection; 混沌工程
    fault diagnosis in distributed systems = performance diagnosis; incident management; performance anomaly detection; observability of systems
      root cause analysis = root cause localization; 根因分析
      log analysis #task = log parsing; log-based anomaly detection; log anomaly detection
      distributed tracing = end-to-end tracing; request tracing
      AIOps
  peer-to-peer system = peer-to-peer; peer-to-peer network; overlay network; P2P; structured overlay; 对等网络
    distributed hash table = DHT; chord protocol; distributed lookup; key-based routing; 分布式哈希表
      consistent hashing = 一致性哈希
  distributed coordination = coordination service; lock service; distributed lock; wait-free coordination; mutual exclusion; distributed mutual exclusion; 分布式锁
  publish-subscribe = message queue; pub/sub; event-driven architecture; messaging system; 发布订阅; 消息队列
  cloud computing #family = multi-cloud; 云计算; クラウドコンピューティング
    data center = datacenter; warehouse-scale computing; warehouse-scale computer; 数据中心
    cluster scheduling = cluster management; resource scheduling; job scheduling; cluster resource management; fair scheduling; dominant resource fairness; gang scheduling; datacenter scheduling; workload scheduling; 集群调度; 作业调度
      GPU cluster scheduling = gpu scheduling; deep learning job scheduling; gpu cluster
    resource management #task = resource allocation; resource provisioning; autoscaling; auto-scaling; capacity planning; resource sharing; overcommitment; resource harvesting; gpu sharing; spot instance; preemptible instance; 资源管理; 资源分配; 弹性伸缩
    serverless computing = serverless; function-as-a-service; cold start in serverless; serverless function; serverless workflow; 无服务器计算
    virtualization #strict = virtual machine monitor; hypervisor; live migration; containerization; lightweight virtualization; virtual machine; unikernel; 虚拟化; 仮想化; register-based virtual machine; bytecode interpreter; language virtual machine; stack machine; bytecode virtual machine
    microservice architecture = microservices; service mesh; remote procedure call; RPC; 微服务
    resource disaggregation = disaggregated memory; far memory; memory disaggregation; disaggregated datacenter; remote memory; compute express link; cxl memory; disaggregated storage; 内存解耦; disaggregation; compute-storage disaggregation
    edge computing = fog computing; mobile edge computing; cloud-edge collaboration; computation offloading; edge-cloud; device-cloud; 边缘计算; エッジコンピューティング
    tail latency = tail at scale; latency-critical; performance isolation; service level objective; performance interference; quality of service
    power management = power capping; energy-proportional computing; dynamic voltage and frequency scaling; 省電力
      energy efficiency = energy-efficient; energy-aware; power efficiency; 能效; energy consumption
      carbon footprint = carbon-aware computing; green computing; sustainable computing; green ai
    performance modeling = performance prediction; queueing theory; roofline model; workload characterization; analytical performance model; workload prediction
    configuration tuning = auto-tuning; autotuning; automatic configuration; performance tuning; configuration optimization; misconfiguration; parameter tuning of systems; 自动调优; 自動チューニング
  data-parallel processing = dataflow programming; cluster computing; big data processing; dataflow system; data-parallel computing; distributed dataflow; data analytics framework; big data analytics; bulk synchronous parallel; 大数据; ビッグデータ; 빅데이터
    MapReduce
    resilient distributed dataset = in-memory cluster computing
  stream processing = data stream processing; streaming dataflow; continuous query; complex event processing; data stream management; streaming system; stream processing engine; streaming algorithm; windowed aggregation; stream analytics; streaming data; watermark in stream processing; event time; real-time analytics; timely dataflow; 流处理; 流计算; ストリーム処理
    sketch data structure = count-min sketch; HyperLogLog; cardinality sketch; distinct counting; bloom filter; approximate membership; quantile sketch; cuckoo filter; membership filter; 布隆过滤器
    incremental computation = incremental view maintenance; differential dataflow; self-adjusting computation; incremental processing; materialized view; view maintenance; 增量计算
  provenance #strict = data provenance; data lineage; 数据溯源
  workflow system #task = workflow management; workflow scheduling; data pipeline
    scientific workflow
  blockchain = distributed ledger; bitcoin; cryptocurrency; proof of stake; proof of work; blockchain consensus; nakamoto consensus; permissioned blockchain; permissionless consensus; ethereum; sharded blockchain; directed acyclic graph consensus; decentralized finance; 区块链; ブロックチェーン; 블록체인; DeFi; maximal extractable value; automated market maker; MEV; flash loan; payment channel; atomic swap; rollup
    smart contract = smart contract verification; smart contract vulnerability; 智能合约
operating system #family = kernel design; os kernel; 操作系统; オペレーティングシステム; 운영 체제
  microkernel = exokernel; library operating system; capability-based operating system; kernel bypass; separation kernel; 微内核
  memory management = virtual memory; memory allocation; page replacement; heap allocation; address translation; translation lookaside buffer; demand paging; huge page; gpu memory management; memory tiering; tiered memory; 内存管理; メモリ管理; -memory; -allocation
    garbage collection = garbage collector; reference counting; concurrent garbage collection; generational garbage collection; tracing garbage collection; automatic memory management; region-based memory management; 垃圾回收; ガベージコレクション
  file system = log-structured file system; journaling file system; distributed file system; parallel file system; network file system; cluster file system; 文件系统; ファイルシステム
    crash consistency = soft updates; crash recovery of file systems; failure atomicity
    persistent memory = non-volatile memory; byte-addressable persistent memory; NVM; storage-class memory; NVRAM; phase change memory; persistent memory file system; 持久内存; 非易失性内存
    flash storage = solid-state drive; ssd cache; nand flash; flash translation layer; NVMe; flash memory; zoned namespace; key-value ssd; 固态硬盘; 闪存
    erasure coding = redundant arrays of inexpensive disks; regenerating code; RAID; locally repairable code; 纠删码
    content deduplication in storage = data deduplication storage; content-defined chunking
    object storage = blob storage; photo storage; object store; cloud storage; tiered storage; 对象存储
      distributed storage = 分布式存储
      cold storage
  concurrency #strict = concurrent programming; multithreading; multi-threaded programming; parallel programming; multicore; multi-core; multicore scalability; thread scheduling; shared-memory multiprocessor; 并发; 并行编程; 並行処理; -concurrency; -computing; -programming
    lock-free data structure = lock-free; non-blocking algorithm; wait-free; wait-free synchronization; concurrent data structure; non-blocking data structure; lock-free algorithm; compare-and-swap; concurrent queue; obstruction-free; concurrent hash table; 无锁数据结构
    software transactional memory = transactional memory; hardware transactional memory; STM; composable memory transactions
    memory model = memory consistency model; relaxed memory model; weak memory model; memory ordering; cache coherence; memory barrier; c11 memory model; release consistency; weak memory; 内存模型; 缓存一致性
    synchronization primitive = spin lock; mutex; read-copy-update; reader-writer lock; locking protocol; RCU; scalable lock; futex; queue lock
    memory reclamation = epoch-based reclamation; hazard pointer; safe memory reclamation
    actor model = actor programming; message passing concurrency; communicating sequential processes; asynchronous programming; coroutine; event-driven programming; async programming; green thread; 角色模型; actor semantics
    work stealing = task parallelism; fork-join parallelism; task scheduling; nested parallelism; 工作窃取; 任务调度
    deterministic execution = deterministic parallelism; record and replay; deterministic replay; record-replay; deterministic multithreading
    data race #task < software testing = race detection; data race detection; race condition; 数据竞争
      deadlock #strict = deadlock detection; 死锁
      concurrency testing = concurrency bug; atomicity violation
  caching = cache replacement; cache management; cache eviction; web caching; in-memory cache; cache admission; cache replacement policy; content caching; learned cache; distributed caching; 缓存; キャッシュ; -cache; -caching
    prefetching #strict = data prefetching; hardware prefetcher; prefetcher; 预取
  scheduling #strict = scheduling algorithm; 调度; -scheduling; -scheduler; -allocation; -serving
    CPU scheduling = process scheduling; real-time scheduling; proportional-share scheduling; lottery scheduling; user-level thread; real-time system; real-time operating system; scheduler activation; 实时系统
  storage stack < operating system = zero-copy; asynchronous i/o; i/o scheduling; user-level i/o; i/o stack
  extensible kernel = eBPF; kernel extension; in-kernel programming
  mobile system #task = smartphone energy; mobile computing; intermittent computing; battery-free; energy harvesting; 移动计算
  Internet of Things #family = IoT; wireless sensor network; sensor network; cyber-physical system; industrial internet of things; 物联网; モノのインターネット; 사물 인터넷
computer architecture #family = microarchitecture; processor architecture; 计算机体系结构; コンピュータアーキテクチャ
  instruction-level parallelism = out-of-order execution; branch prediction; speculative execution; superscalar processor; branch predictor; out-of-order processor; simultaneous multithreading; 分支预测
  instruction set architecture = RISC-V; reduced instruction set; vliw architecture; capability architecture; 指令集
  vectorization #strict = SIMD; single instruction multiple data; simd vectorization; auto-vectorization; vector processing; vector processor; 向量化
  cache hierarchy = cache memory; memory hierarchy; cache partitioning; last-level cache; data locality; cache-oblivious algorithm; cache-conscious; non-uniform memory access; NUMA; cache-oblivious; 存储层次
  GPU computing = general-purpose gpu computing; gpu acceleration; gpu programming; graphics processing unit; GPGPU; CUDA; gpu kernel; gpu kernel optimization; gpu kernel generation; GPU-accelerated; gpu architecture; tensor core; 图形处理器
  hardware description = hardware description language; logic synthesis; electronic design automation; chip design; placement and routing; chip placement; circuit design; analog circuit design; 电子设计自动化; 芯片设计
  reconfigurable computing = coarse-grained reconfigurable array; CGRA; reconfigurable architecture
  dynamic random access memory = DRAM; memory controller; memory bandwidth; memory wall; static random-access memory; SRAM; dram refresh
  hardware reliability = soft error; silent data corruption; transient fault; bit flip
  interconnection network = network-on-chip; collective network; on-chip network
  architecture simulation = cycle-accurate simulation; design space exploration; 设计空间探索
computer network #family = network protocol; 计算机网络; コンピュータネットワーク; -communication
  congestion control = tcp congestion control; transport protocol; bandwidth estimation; bbr congestion control; datacenter transport; active queue management; queue management; flow scheduling; bufferbloat; 拥塞控制; 輻輳制御
  software-defined networking = programmable data plane; network function virtualization; programmable switch; SDN; p4 language; network programming language; network functions; OpenFlow; middlebox; 软件定义网络
  routing protocol = network routing; traffic engineering; inter-domain routing; multipath routing; BGP; routing algorithm; border gateway protocol; adaptive routing; 路由协议; 流量工程; packet routing; interdomain routing; overlay routing; distributed hash table routing; -routing
  virtual network embedding #task = network slicing
  datacenter network = network topology; data center network; fat-tree; optical circuit switching; 数据中心网络
  remote direct memory access = RDMA; one-sided rdma; rdma network; SmartNIC; data processing unit; in-network computing; in-network aggregation; network offload
  network measurement #task = network telemetry; traffic classification; network monitoring; internet measurement; traffic measurement; traffic analysis; encrypted traffic classification; network traffic analysis; network tomography; 网络测量; 流量分类
  network verification = data plane verification; configuration verification; network configuration synthesis; configuration synthesis
  load balancing = power of two choices; 负载均衡; 負荷分散
  content delivery network = CDN; named data networking; information-centric networking; content delivery
  multicast #strict = application-level multicast
  wireless communication #family = wireless network; massive mimo; channel estimation; cognitive radio; 5G; 6G; MIMO; semantic communication; spectrum sharing; OFDM; reconfigurable intelligent surface; channel state information; modulation recognition; automatic modulation classification; 无线通信; 语义通信; -communication
  wireless sensing #task = wifi sensing; rf sensing; indoor localization; wifi-based sensing; indoor positioning; 无线感知
  delay-tolerant network = mobile ad hoc network; vehicular network; opportunistic network; ad hoc network
  satellite network = low earth orbit network; satellite communication
  video streaming system < computer network = video streaming; live streaming; video analytics; video analytics system
machine learning system #family = systems for machine learning; deep learning system; ml system; machine learning platform; deep learning framework; machine learning framework; MLOps; machine learning infrastructure; machine learning engineering; 机器学习系统; 深度学习框架
  distributed training = distributed deep learning; large-scale training; distributed machine learning; distributed model training; distributed dnn training; large model training; large language model training; llm training; training large models; 分布式训练; 分散学習; 분산 학습; -training; -parallelism
    data parallelism = data-parallel training; fully sharded data parallel; zero redundancy optimizer; distributed data parallel; optimizer state sharding; zero optimizer; FSDP; 数据并行
    model parallelism = model partitioning; inter-layer parallelism; model parallel training; 模型并行
      tensor parallelism = tensor model parallelism; intra-layer parallelism; 张量并行
      pipeline parallelism = pipeline-parallel training; pipelined training; pipeline bubble; pipeline schedule; pipeline model parallelism; 流水线并行
      sequence parallelism = context parallelism; 序列并行
      automatic parallelization of training = auto-parallelism; hybrid parallelism; device placement; parallelization strategy; 3d parallelism; parallelization plan; 自动并行
    parameter server = stale synchronous parallel; bounded staleness; 参数服务器
    asynchronous training = asynchronous stochastic gradient descent; asynchronous sgd; local sgd; parallel stochastic gradient descent; decentralized training; lock-free sgd; decentralized optimization; 异步训练; gradient staleness
    collective communication = all-reduce; ring all-reduce; communication scheduling; communication overlap; gradient synchronization; computation-communication overlap; all-to-all communication; communication library; overlapping communication and computation; 集合通信
    elastic training = elastic deep learning; fault-tolerant training; resilient training; failure recovery in training; training failure; training on preemptible instances; checkpointing for training; elastic scaling
    straggler mitigation = straggler; gradient coding; coded computation
    heterogeneous training = heterogeneous cluster; heterogeneous gpu; heterogeneous computing; heterogeneous hardware
    volunteer training = training over the internet; geo-distributed training; geo-distributed machine learning
    training data pipeline = input data pipeline; data loading; data preprocessing pipeline; input pipeline; data ingestion; data stall; data echoing; 数据加载
    embedding training system < deep learning recommendation model
    reinforcement learning training system < distributed reinforcement learning = rlhf training system; reinforcement learning system
  deep learning compiler = tensor compiler; machine learning compiler; dnn compiler; tensor program optimization; tensor program; graph-level optimization; tensor program generation; computation graph optimization; operator scheduling; tensor expression; dnn graph optimization; 深度学习编译器; 张量编译器
  deep learning profiling = dnn performance prediction; dnn training performance; gpu utilization; gpu memory estimation; performance of deep learning; deep learning workload; dnn workload
  tensor swapping = gpu memory swapping; tensor rematerialization; gpu memory optimization; memory optimization for training; heterogeneous memory training; memory footprint reduction
  feature store = feature management
  model management #task = model versioning; model deployment; experiment tracking; technical debt in machine learning; machine learning lifecycle; hidden technical debt; model monitoring; model lifecycle; ml in production; 模型部署
  GPU multiplexing < GPU computing = gpu sharing for inference; spatial multiplexing; gpu virtualization; multi-instance gpu; multi-tenant inference; multi-tenancy
  multi-adapter serving < model serving = lora serving; serving multiple adapters; multi-lora serving
  data management for machine learning = data versioning; automated data cleaning; 数据管理
    feature engineering = 特征工程
    data quality = data validation
    data preparation = data wrangling
    data lake = data discovery; data lakehouse
  in-database machine learning = machine learning in databases; in-rdbms analytics
  machine learning for systems #family = ml for systems; learned system; learning-based system optimization
high-performance computing #family = HPC; supercomputing; scientific computing; exascale computing; parallel computing; 高性能计算; 并行计算; 並列計算; 高性能計算
  message passing interface = mpi program; partitioned global address space; OpenMP
  dense linear algebra = linear algebra library; numerical linear algebra; BLAS; communication-avoiding algorithm
    matrix multiplication = matrix multiplication algorithm; fast matrix multiplication; GEMM; 矩阵乘法
    sparse linear algebra = sparse matrix multiplication; sparse matrix-vector multiplication
  stencil computation
  parallel algorithm = parallel sorting; parallel scan algorithm; pram algorithm; prefix sum; 并行算法
partial synchrony < distributed system = partially synchronous
generalized consensus < distributed consensus
transaction commit < distributed transaction = commit protocol
atomic register < distributed system = atomic storage; shared register; linearizable register
distributed shared memory < distributed system
container orchestration < cloud computing = kubernetes
admission control < cloud computing
page table < operating system
device driver < operating system
interrupt handling < operating system
instruction set architecture design < computer architecture
packet classification < computer network
liveness < formal verification = liveness property; liveness guarantee; safety and liveness; termination guarantee; plausible liveness
message ordering < distributed system = total order; total ordering; partial order; partial ordering; total order multicast; happens-before
indulgent consensus < distributed consensus = asynchronous agreement; asynchronous byzantine agreement; randomized consensus; fast consensus; one-step consensus
byzantine generals problem < byzantine agreement = byzantine fault
reliable communication < distributed system = reliable multicast; reliable delivery; gossip; epidemic broadcast
batching and pipelining < distributed system = batching; pipelining; request batching
speculative execution of requests < byzantine fault tolerance = speculative byzantine fault tolerance
fork-choice rule < consensus in blockchain = fork choice; finality gadget; finality; longest chain rule; proof-of-stake finality
data placement < distributed storage
distributed messaging < distributed system = message broker; log processing; event log
distributed programming < programming language = distributed programming model; tuple space; coordination language; concurrent computing
DNN inference serving < efficient inference = dnn inference; dnn serving; inference engine; generative inference; moe inference; long-context llm inference; transformer inference
DNN training < distributed training = dnn training; parallel training; training system; memory optimization; memory-efficient llm training
edge device < edge computing = mobile device; embedded device; resource-constrained device; iot device; embedded system
service availability < fault tolerance = highly available; availability
deployment of machine learning < model management = production machine learning; machine learning in production; ml deployment
inter-process communication < operating system = IPC
resource estimation #task
resource usage forecasting #task < cloud computing = resource usage prediction; workload forecasting; demand forecasting of resources
vertical scaling < cloud computing = horizontal scaling; vertical autoscaling
resource orchestration < cloud computing = cluster orchestration; service orchestration
co-scheduling < scheduling = colocation; workload colocation; co-location
sampled simulation #task < simulation = simulation sampling; statistical sampling simulation; simulation point; sampled processor simulation; trace sampling; time-based sampling; sampling startup
warm-up method < simulation = cache warm-up; functional warming; microarchitectural warming; state warm-up
program phase analysis #task < dynamic analysis = program behavior characterization; basic block vector; phase behavior; program phase; phase detection
batch processing = batch job
big data < data-parallel processing
strong consistency < consistency model
lattice
asynchronous replication < replication = state machine replication pipeline; replica maintenance
network ordering < consensus = ordered multicast; sequencer
approximate synchrony < distributed system = synchrony assumption
isolated execution < trusted execution environment = secure execution; enclave execution
low watermark < stream processing = watermark propagation
micro-batch processing < stream processing = micro-batching; discretized stream
out-of-order processing < stream processing = out-of-order stream; late data; out-of-order event
iterative data flow = iterative dataflow; cyclic dataflow; stateful dataflow
parallelization = parallel execution
fast cloning = virtual machine cloning; process cloning
`,
);
