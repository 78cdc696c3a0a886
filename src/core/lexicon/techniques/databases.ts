// Technique vocabulary: databases, data structures, algorithms and data mining.
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const databases = outline(
  'databases and algorithms',
  `
database system #family = database management system; database management; DBMS; 数据库; 数据库系统; データベース; 데이터베이스; -index; -query; -join; -transaction
  relational database = relational model; relational algebra; relational database management system; data independence; normal form; database normalization; functional dependency; RDBMS; relational query language; 关系数据库; 关系模型; 関係データベース
    structured query language = SQL; sql query; query language; declarative query; query by example; 查询语言
      Datalog = recursive query
    data model = semi-structured data; object-oriented database; entity-relationship model; graph database; document store; nested data structure; xml database; schema evolution; array database; object-relational; property graph; nested data; 数据模型; 图数据库; document model; json schema; xml query
    integrity constraint = denial constraint; data repair; data dependency theory
  query processing = query execution; query evaluation; query engine; query execution engine; vectorized execution; vectorized query execution; volcano model; query processor; distributed query processing; interactive query; 查询处理; 查询执行; クエリ処理; morsel-driven; push-based execution
    parallel query processing
    query optimization = query planning; access path selection; cost-based optimization; plan enumeration; extensible optimizer; multi-query optimization; physical plan; query plan selection; 查询优化; クエリ最適化; -query; query planner; join optimization; optimizing queries
      cardinality estimation = selectivity estimation; learned cardinality estimation; histogram estimation; join size estimation; 基数估计
      join ordering = join order selection; join order optimization; join enumeration; worst-case optimal join; join order enumeration; 连接顺序
      learned query optimizer = learned optimizer for queries; neural query optimizer; learning-based query optimizer
      cost model = cost estimation; learned cost model; query performance prediction; query cost estimation; query latency prediction; query time prediction; 代价模型
      adaptive query processing = adaptive query execution; adaptive execution; continuously adaptive query processing; mid-query re-optimization; progressive optimization; runtime re-optimization
      semantic query optimization
    query rewriting < query expansion = query rewrite; query reformulation; rule-based query rewriting; 查询改写; sql rewriting; query transformation; query transformation rule; rewrite rule discovery
    join algorithm = hash join; sort-merge join; join processing; similarity join; main-memory join; multi-way join; radix join; nested loop join; 连接算法
    query compilation = compiled query execution; just-in-time query compilation; code generation for queries; compiling query plans; compiled query; query code generation
    approximate query processing = approximate query; online aggregation; sampling-based query; data summarization; AQP; approximate aggregation; 近似查询处理
    online analytical processing = data cube; OLAP; group-by aggregation; cube computation; 数据立方体
    sorting #strict = sorting algorithm; merge sort; learned sorting; quicksort; 排序算法
      external sort = AlphaSort
    top-k query = top-k query processing; skyline query; ranking query; skyline operator
    user-defined function = user-defined aggregate
    query containment = conjunctive query; query equivalence; expressiveness of query languages; finite model theory
    federated query processing = data federation; polystore; multi-database; federated database
    natural language query processing < text-to-SQL = llm-powered query processing; semantic operator
    incomplete database = probabilistic database; uncertain data; null value; uncertain database
  transaction processing = database transaction; OLTP; online transaction processing; transaction management; serializable transaction; 事务处理; トランザクション; transactional workload; transactional database; ad hoc transaction
    distributed transaction = 分布式事务
    concurrency control = timestamp ordering; deterministic transaction; deterministic database; 并发控制; 同時実行制御
      optimistic concurrency control
      multi-version concurrency control = MVCC; multiversion concurrency control; 多版本并发控制
      two-phase locking
      locking = lock manager; hierarchical locking
    isolation level = transaction isolation; weak isolation; generalized isolation level; isolation anomaly; isolation checking; 隔离级别
      snapshot isolation = serializable snapshot isolation; 快照隔离
      serializability = serializable isolation
    write-ahead logging = transaction recovery; recovery algorithm; aries recovery; database recovery; logging and recovery; WAL; crash recovery in databases; physiological logging; 预写日志; log-based recovery; transaction logging; scalable logging; logging
    long-lived transaction = nested transaction; compensating transaction; workflow transaction
    hybrid transactional and analytical processing = HTAP; hybrid transactional/analytical; hybrid oltp and olap
  index structure = database index; secondary index; access method; indexing method; 索引; 索引结构; インデックス
    B-tree = B+-tree; b-link tree; bw-tree; fractal tree; b-epsilon tree; buffer tree; B树
    log-structured merge-tree = LSM-tree; lsm compaction; LSM; log-structured storage; write amplification; 日志结构合并树
    learned index = learned index structure; learned data structure; learned bloom filter; learned hash function; multi-dimensional learned index; updatable learned index; recursive model index; learned spatial index; piecewise linear index; 学习型索引; 学习索引; learning multi-dimensional indexes
    spatial index = multidimensional index; spatial database; spatial query; spatial data management; 空间索引; spatial join; spatial data
      R-tree
      k-d tree = quadtree; bounding volume hierarchy
      space-filling curve
    trie #strict = adaptive radix tree; radix tree; suffix tree; suffix array; burrows-wheeler transform; FM-index; prefix tree; string index; succinct data structure; 前缀树; 后缀数组
    hash function = universal hashing
    hash index = hash table; linear hashing; extendible hashing; cuckoo hashing; perfect hashing; minimal perfect hash; robin hood hashing; hashing scheme; 哈希表
    bitmap index = column imprint; zone map; compressed bitmap; data skipping; variant index; projection index; bit-sliced index
    full-text index = text indexing
      edit distance = approximate string matching
      string matching = pattern matching algorithm; string search; 字符串匹配
      regular expression matching = regular expression
    temporal data management = temporal database; time-travel query; versioned data; spatio-temporal database; moving object database; trajectory database
    adaptive indexing = database cracking; index selection; index recommendation; index advisor; index tuning; physical design; view selection
  columnar storage = column store; column-oriented database; columnar format; column-oriented storage; column-oriented; columnar database; hybrid storage layout; data layout; storage layout; 列式存储; 列存储
    database compression = lightweight compression; dictionary encoding; columnar compression; data compression; lossless compression; run-length encoding; floating-point compression; lossy compression; 数据压缩
  key-value store = NoSQL; nosql database; wide-column store; distributed key-value store; key-value storage; highly available key-value store; key-value database; embedded key-value store; key-value separation; persistent key-value store; 键值存储; キーバリューストア; key-value map; separating keys from values
  in-memory database = main-memory database; memory-resident database; main-memory database system; 内存数据库
    buffer management = buffer pool; buffer replacement; buffer pool management; 缓冲池
  distributed database = parallel database; globally distributed database; data partitioning; shared-nothing architecture; horizontal partitioning; geo-distributed database; NewSQL; database partitioning; distributed sql; parallel database system; multi-tenant database; shared-nothing; vertical partitioning; 分布式数据库; 分片; 分散データベース; partitioned database
    sharding #strict = sharded database
    data shuffling = query shuffle; exchange operator
  cloud database = cloud-native database; database as a service; serverless database; data warehouse; lakehouse; analytic database; elastic data warehouse; data warehousing; cloud data warehouse; 云数据库; 数据仓库
  autonomous database = self-driving database; database tuning; knob tuning; database configuration tuning; self-tuning database; database knob tuning; automatic database tuning; autonomous database system; physical design tuning; automated database design; 自治数据库; 参数调优
  machine learning for databases #family = ml for databases; learned database; ai for databases; learned database system; learning-based database; AI4DB
  time series database = time series data management; time series indexing
  data integration #task = data exchange; schema mapping; data matching; data fusion; dataspace; extract-transform-load; ETL; truth discovery; web table; 数据集成; information integration; heterogeneous data sources
  crowdsourced database < crowdsourcing = crowdsourced query; crowd-powered database
  database benchmarking #task = tpc benchmark; workload generation; synthetic database generation; benchmark generation
  database testing #task < software testing = dbms testing; database fuzzing; logic bug detection in database systems; database engine testing; dbms fuzzing; finding logic bugs; dbms bugs; testing database engines; testing sql; database generator; bugs in database engines
  access control in databases < access control = private query answering; statistical database
  data visualization recommendation < information visualization = visualization recommendation; automatic visualization
  data market #task = data pricing; data marketplace; data sharing; data governance
data mining #family = knowledge discovery; knowledge discovery in databases; kdd process; 数据挖掘; データマイニング; 데이터 마이닝; -mining
  association rule mining = frequent itemset mining; frequent pattern mining; association rule; sequential pattern mining; pattern mining; frequent itemset; process mining; frequent pattern; 关联规则
  clickstream analysis #task = web usage mining; log mining; session analysis
  similarity join of sets < nearest neighbor search = set similarity; minhash; jaccard similarity
  feature selection = variable selection; feature importance; attribute selection; feature extraction; 特征选择; 特徴選択; -selection
  discretization #strict
data structure #family = 数据结构; データ構造; -structure; -tree; -filter
  persistent data structure = purely functional data structure; functional data structure; immutable data structure; persistent array; finger tree; rope data structure
  priority queue = heap data structure; fibonacci heap; skip list; binary search tree; self-balancing tree; splay tree; union-find; disjoint-set; red-black tree
  dynamic graph algorithm < graph algorithm = dynamic connectivity
algorithm design #family = algorithm theory; analysis of algorithms; 算法设计
  approximation algorithm = approximation ratio; polynomial-time approximation scheme; inapproximability; approximation hardness; 近似算法; approximability
  randomized algorithm = probabilistic algorithm; random sampling; reservoir sampling; derandomization; 随机算法
  online algorithm = competitive analysis; competitive ratio; secretary problem; paging algorithm
  dynamic programming = memoization; 动态规划; 動的計画法
  computational complexity = complexity theory; NP-completeness; NP-hard; circuit complexity; p versus np; fine-grained complexity; parameterized complexity; fixed-parameter tractable; communication complexity; query complexity; undecidability; 计算复杂性; 計算複雑性; -bound; -complexity; hardness result
  learning-augmented algorithm = algorithms with predictions; data-driven algorithm design
  computational geometry = convex hull; geometric algorithm; nearest-neighbor graph; range searching; 计算几何; 計算幾何
  property testing = sublinear algorithm; sublinear-time algorithm
  divide and conquer
  cellular automaton = cellular automata; artificial life; game of life; neural cellular automata; self-organization; self-organizing system; self-replication; 元胞自动机; 人工生命
  turing machine = models of computation; automata theory; finite automaton; regular language; formal language; context-free grammar; pushdown automaton; automaton learning; grammatical inference; 自动机
data cleaning rule < data integration
stream query < query processing
query scheduling < query processing
transaction scheduling < transaction processing
group commit < transaction processing
contrast pattern < data mining
parametric query optimization < query optimization = adaptive query optimization; robust query optimization; plan caching
SPARQL < knowledge graph = rdf query
geospatial data management #task < spatial index = geospatial; geographic information system; GIS; geospatial analysis; location data
graph query processing < data model = subgraph query; graph query; path query; regular path query; reachability query
storage engine < database system = page layout; storage format
storage management < storage engine = storage manager; log structuring; hybrid log
latch-free data structure < lock-free data structure = latch-free; latch-free index; latch-free synchronization
optimizer generator < query optimization = rule-based optimizer; top-down optimizer; sql optimizer
common subexpression < query optimization = subexpression sharing
materialization < incremental computation = lazy materialization; pre-materialization; higher-order delta; precomputation
metadata management < database system = metadata service; big metadata
table format < data lake = table storage; acid table
scale independence < query processing
streaming sql < stream processing = continuous query language; time-varying relation; stream sql
time series aggregation < time series database = downsampled aggregation; temporal aggregation
tidy data < data preparation = data tidying
keyword search in databases #task < query processing = keyword query
subquery unnesting < query optimization = subquery; unnesting; nested query; unnesting arbitrary queries
  decorrelation
predicate pushdown < query optimization = filter pushdown; operator pushdown; sideways information passing
query plan caching < query optimization
worst-case optimal join algorithm < join algorithm = worst-case optimality; factorized join; leapfrog triejoin
band join < join algorithm = temporal join; range join; interval join; theta join
GPU query processing < query processing = gpu database
FPGA database acceleration < query processing = hardware-accelerated database
SIMD query processing < query processing = simd-accelerated; vectorized operator; vectorized hash table; vectorized scan
active database < database system
in-database analytics < database system
video query #task < database system
multi-model database < data model
scientific data management #task < database system
window function < structured query language = sliding-window aggregation; window query
recursive common table expression < Datalog
duplicate detection #task < entity resolution = blocking for entity resolution; record deduplication; privacy-preserving record linkage
  entity reconciliation
data cleaning #task < data integration = cleaning data; data cleansing; dirty data; data error detection
data profiling #task < data integration = functional dependency discovery; dependency discovery; denial constraint discovery
data catalog < data integration = data mesh; metadata search
consistent query answering < integrity constraint = database repair; chase termination; existential rule
cold data management < storage engine
non-volatile memory database < in-memory database = index for persistent memory; persistent memory index
lock contention < locking
deterministic concurrency control < concurrency control
database checkpointing < write-ahead logging = instant recovery
database replication < replication = replicated database; replicated transaction; data synchronization
database migration < cloud database = data migration
serverless analytics < cloud database = serverless query; cloud analytics
query workload < autonomous database = query-based workload forecasting; workload-aware
database resource allocation < cloud database
slow query diagnosis #task < autonomous database = slow query; database diagnosis
blockchain database < database system
oblivious query processing < access control in databases = oblivious database; differentially private database
shortest path query #task < spatial index = contraction hierarchies
spatial crowdsourcing #task < crowdsourcing = ridesharing
spatial keyword query < spatial index = spatial keyword; spatio-textual
filtered vector search < nearest neighbor search = filtered approximate nearest neighbor
graph-based nearest neighbor search < nearest neighbor search = graph-based approximate nearest neighbor; k-nearest neighbor graph
  navigable small world
disk-based vector search < nearest neighbor search
metric space indexing < nearest neighbor search = similarity search in metric spaces
dense subgraph discovery #task < graph algorithm = densest subgraph; biclique; bitruss; biplex; k-core; k-truss; truss decomposition; k-plex; cohesive subgraph
  core decomposition
  clique enumeration
  maximal clique
  nucleus decomposition
subgraph enumeration #task < graph algorithm = continuous subgraph matching
reachability index < graph query processing
  path enumeration
personalized pagerank computation < graph algorithm
graph schema < data model = property graph schema
graph stream processing < stream processing
stream join < stream processing
stateful stream processing < stream processing
event pattern detection < stream processing = event sourcing
data stream mining #task < data mining = mining data streams; data stream classification
frequency estimation < sketch data structure = heavy hitter; count sketch; elephant flow; quantile estimation
xor filter < sketch data structure = quotient filter; range filter
subgroup discovery #task < data mining = interesting pattern
formal concept analysis < data mining = boolean matrix factorization
process discovery < data mining
web crawling #task < data mining = web crawler
review spam #task < data mining = review helpfulness
prevalence estimation < data mining
team formation #task < data mining
  talent search
range minimum query < data structure = segment tree
compact data structure < data structure = bit vector; space-efficient data structure; rank and select; wavelet tree; succinct tree
suffix sorting < string matching = longest common prefix; suffix array construction; lcp array; suffix automaton
grammar-based compression < string matching = lempel-ziv; lempel-ziv factorization; grammar compression
  straight-line program
combinatorics on words < string matching = palindrome; lyndon word; lyndon factorization
longest common subsequence < string matching = longest increasing subsequence; longest common substring
integer compression < database compression = inverted index compression; roaring bitmap
streaming lower bound < algorithm design
distributed graph algorithm < algorithm design
dynamic algorithm < algorithm design = fully dynamic; fully dynamic algorithm; dynamic data structure
network flow < graph algorithm = max-flow; multicommodity flow; minimum cut; sparsest cut; network flow problem; minimum cost flow
matching in graphs < graph algorithm = weighted matching; maximum matching
treewidth < computational complexity = tree decomposition; bounded treewidth; pathwidth
randomized rounding < approximation algorithm
k-server problem < online algorithm = online scheduling; online selection
circuit lower bound < computational complexity = polynomial identity testing
space complexity < computational complexity = time-space tradeoff
cell-probe model < computational complexity

combinatorial search < algorithm design
  backtracking
self-adjusting data structure < data structure
tabulation hashing < hash function
random graph = random geometric graph
plan selection < query optimization
multi-partition transaction < distributed database
range query < spatial index
schema discovery < database system
weighted sampling < randomized algorithm
spanning tree < graph algorithm
hamiltonian cycle < graph algorithm
expander graph < graph algorithm
table question answering = dataset discovery
crowd mobility = trajectory data
set reconciliation
density-based clustering = density peak
cache hierarchy = cache-efficient; cache-sensitive
graph algorithm = steiner tree; connected components; graph connectivity
graph algorithm = vertex coloring
facility location = k-median
maximum independent set = set packing
zero-knowledge proof = label cover
delaunay triangulation = voronoi; geometric intersection
`,
);
