// Technique vocabulary: programming languages, program analysis, verification, testing and software engineering.
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const software = outline(
  'programming languages and software engineering',
  `
software engineering #family = 软件工程; ソフトウェア工学; 소프트웨어 공학; -development; -engineering; -programming
  software testing #family = program testing; 软件测试; ソフトウェアテスト; -testing
    test generation #task = test case generation; unit test generation; automated test generation; test input generation; automatic test generation; test suite generation; automated unit test generation; test data generation; 测试用例生成; テスト生成
      search-based testing = search-based test generation; search-based software testing; evolutionary testing
      random testing = adaptive random testing; feedback-directed random testing; random test generation
      property-based testing = QuickCheck; generator-based testing; property testing of programs; specification-based testing
      model-based testing = combinatorial testing; combinatorial interaction testing; conformance testing; covering array
    mutation testing = mutation analysis; mutant generation; mutation score; 变异测试
    symbolic execution = concolic testing; dynamic symbolic execution; concolic execution; concolic; constraint-based testing; backward symbolic execution; symbolic executor; path explosion; state merging; 符号执行; 記号実行; symbolic pathfinder
    differential testing = n-version testing; cross-checking; equivalence testing
    metamorphic testing = metamorphic relation; 蜕变测试
    test oracle problem = test oracle; oracle generation; assertion generation; assertion inference; oracle-free; assertion oracle
    regression testing #task = test prioritization; test selection; flaky test; test suite minimization; test case prioritization; regression test selection; continuous integration; test suite effectiveness; test minimization; flakiness; rotten green test; test dependency
    graphical user interface testing #task = gui testing; mobile app testing; android testing; app testing; ui testing; android gui testing; mobile testing; web testing; web test repair; end-to-end web testing
    compiler testing #task = compiler bug; compiler bug finding; compiler validation; random program generation; finding compiler bugs
    deep learning testing #task = testing deep neural networks; neural network testing; testing machine learning systems; testing of deep learning systems; neuron coverage; dnn testing; deep learning bug; autonomous driving testing; testing autonomous vehicles; 深度学习测试
    performance testing #task = performance bug; load testing; performance regression; performance bug detection; benchmarking methodology
    code coverage = test coverage; coverage criterion; test adequacy; 代码覆盖率; branch coverage; coverage analysis; structural coverage; coverage metric; testedness
    runtime verification = runtime monitoring; dynamic invariant detection; invariant inference; specification mining; monitor synthesis; likely invariant; runtime assertion
    test-driven development
    protocol testing #task = distributed system testing; deterministic simulation testing; testing distributed systems; systematic concurrency testing
  program analysis #family = code analysis; 程序分析; プログラム解析; -analysis
    static analysis = static program analysis; static analyzer; static code analysis; static checker; static bug detection; 静态分析; 静的解析; static bug finder; static analysis warning; static warning; static analysis tool; static checking
      abstract interpretation = abstract domain; numerical abstract domain; widening operator; sound static analysis; galois connection; 抽象解释; 抽象解釈
      dataflow analysis = interprocedural analysis; interprocedural dataflow; 数据流分析; ifds
        call graph = call graph construction
        control-flow analysis = control flow analysis
      pointer analysis = points-to analysis; alias analysis; escape analysis; shape analysis of heap; context-sensitive pointer analysis; 指针分析
      program slicing = program dependence graph; code property graph; 程序切片; dynamic slicing; static slicing; observational slicing
      declarative program analysis = datalog-based analysis; cfl reachability
      incremental static analysis
    dynamic analysis = program instrumentation; dynamic program analysis; dynamic binary instrumentation; 动态分析
    program equivalence checking #task = equivalence checking; program equivalence; relational verification; translation validation; semantic equivalence
    termination analysis #task = termination proof; termination checking; ranking function
    resource analysis #task = cost analysis of programs; amortized analysis; worst-case execution time; resource bound analysis
    probabilistic program analysis < probabilistic programming
    app analysis at scale < mobile security
  debugging #task #strict = automated debugging; program debugging; 调试; デバッグ
    fault localization = bug localization; spectrum-based fault localization; 故障定位
    bug report analysis #task = bug triage; bug report; bug reproduction; failure reproduction
    test-case reduction = delta debugging; test case reduction
  program repair #task = automated program repair; automatic program repair; patch generation; bug fixing; neural program repair; code repair; automatic bug fixing; APR; program fixing; vulnerability repair; 程序修复; 自动程序修复; patch correctness; fixing bugs; repair of programs; bug repair; repairing programs
  program synthesis #task = automatic programming; automated programming; program generation; neural program synthesis; program induction; neural program induction; program learning; 程序合成; 程序综合; プログラム合成; 프로그램 합성
    programming by example = inductive program synthesis; example-based synthesis; input-output examples; string transformation; inductive synthesis; 示例编程
    syntax-guided synthesis = SyGuS; counterexample-guided inductive synthesis; CEGIS; sketching-based synthesis; component-based synthesis; type-directed synthesis; deductive synthesis; enumerative synthesis; syntax-guided; reactive synthesis
    superoptimization = peephole optimization synthesis; superoptimizer; tensor graph superoptimization
    genetic programming < evolutionary algorithm = grammatical evolution; 遗传编程; 遺伝的プログラミング
    library learning = abstraction learning; concept library learning
    neural program execution = neural programmer-interpreter; learning to execute; neural program interpreter; neural programmer
    invariant generation = loop invariant generation; loop invariant; loop invariant inference; learning invariants
    program sketching
  machine learning for code #family = machine learning on code; machine learning on source code; deep learning for code; big code; ai for code; machine learning for software engineering; llm for software engineering; large language model for software engineering; ML4Code
    graph-based code representation < graph neural network = program graph; path-based representation; code2vec; code embedding; distributed representation of code; program representation; program embedding; source code embedding
      abstract syntax tree = ast-based model; 抽象语法树
    naturalness of software = statistical language model of code; code naturalness; naturalness of code
    neural bug detection < vulnerability detection = learned bug detection; variable misuse; neural bug finding
    code naming #task = identifier naming; variable naming; method naming; method name suggestion; name prediction; variable name recovery; method name prediction; type and name recovery
    type prediction #task < type inference = neural type inference; learned type inference; deep learning type inference
    code editing #task = code change representation; learning code edits; code refinement; edit recommendation; code changes; code transformation learning
    adversarial robustness of code models < adversarial robustness = robustness of code models; adversarial examples for code
    API recommendation #task = api usage mining; api mining; api usage; api sequence; api learning; api documentation; api misuse; api specification; api mention; api knowledge; library recommendation; api mapping
    code benchmark #task = programming benchmark
    programming education #task < education technology = student program feedback; automated grading; programming feedback; introductory programming
  code clone detection #task = clone detection; code clone; code similarity; code duplication; 代码克隆检测; similar code; code similarity detection
  refactoring #strict = code refactoring; program transformation; code transformation; code smell; source-to-source transformation; automated refactoring; 重构; リファクタリング; refactoring detection; extract method
  software maintenance #task = software evolution; legacy code migration; code churn; change impact analysis; code quality; 软件维护; 软件演化; software reuse; feature location; software modernization
    technical debt = self-admitted technical debt
    program comprehension = code comprehension
    API evolution = breaking change; library migration
  mining software repositories #task = empirical software engineering; open-source software development; commit history; stack overflow mining; developer productivity; software repository mining; commit classification; developer behavior; 软件仓库挖掘; github projects; github repositories; untangling commits
  defect prediction #task = software defect prediction; bug prediction; just-in-time defect prediction; 缺陷预测; software defect; cross-project defect prediction
  requirements engineering #task = requirements specification; requirements traceability; software traceability; traceability link recovery; requirement elicitation; 需求工程; non-functional requirement; software requirements; requirement quality; requirements-related
  software architecture #family = software design; information hiding; domain-driven design; software modularity; component-based software engineering; object-oriented design; coupling and cohesion; 软件架构; ソフトウェアアーキテクチャ
    design pattern = 设计模式
    software product line = feature model; configurable software; configurable software system
    model-driven engineering = model-driven; UML; model-driven development; model transformation
  software process #task = agile development; code review practice; effort estimation; pair programming; DevOps; software effort estimation; software project management; continuous delivery; continuous deployment; agile software engineering; scrum; extreme programming; agile method; agile software development; software development team; software team; software startup
  software configuration #task = build system; dependency management; package management; dependency resolution; configuration management; infrastructure as code; version control; merge conflict; software packaging; build reproducibility; feature toggle; 依赖管理; 版本控制; configuration error; configuration option; dockerfile; configuration diagnosis
  software reliability #task = system safety; software fault tolerance; safety-critical system; n-version programming; exception handling; safety-critical; hazard analysis; software safety; 软件可靠性; n-version; design diversity; multi-version software
  human-centered programming #task < human-computer interaction = end-user programming; live programming; visual programming; block-based programming; integrated development environment; program visualization; exploratory programming; spreadsheet programming; notational design; developer tool; code editor; computational notebook; programming experience; low-code; structure editor; projectional editor; natural language programming; end-user programmer; literate programming; 可视化编程; ライブプログラミング; developer experience; programming environment; interactive programming
    AI pair programmer = ai programming assistant; programming assistant; GitHub Copilot; Copilot; ai-assisted programming; code assistant; ai coding assistant; vibe coding
programming language #family = programming language theory; programming language design; 编程语言; 程序设计语言; プログラミング言語; 프로그래밍 언어; -language; -semantics
  type system = static typing; type theory; type checking; sound type system; type checker; type soundness; type safety; 类型系统; 类型论; 型システム; 타입 시스템; union type; intersection type; type annotation; type error; flow typing; nullable type
    type inference = hindley-milner; principal type; bidirectional typing; bidirectional type checking; local type inference; type reconstruction; constraint-based type inference; 类型推断; 型推論
    dependent type = dependent type theory; martin-löf type theory; dependently typed programming; intuitionistic type theory; indexed family; 依赖类型; 依存型
      homotopy type theory = univalent foundations; cubical type theory; univalence; HoTT; higher inductive type; 同伦类型论
      calculus of constructions = inductive type; inductive families; normalization by evaluation; inductive-recursive definition; impredicativity; universe polymorphism; observational equality
    refinement type = liquid types; 精化类型
    linear type = substructural type; affine type; uniqueness type; linear haskell; quantitative type theory; 线性类型
      session type = session types; behavioral type
      ownership type = ownership types; borrow checking; borrow checker; rust ownership; 所有权
      linear logic
    polymorphism #strict = bounded quantification; ad hoc polymorphism; first-class polymorphism; let-polymorphism; representation independence; impredicative polymorphism; 多态; 多相
      subtyping #strict = structural subtyping; algebraic subtyping
      parametric polymorphism = system f; polymorphic lambda calculus
      row polymorphism
      higher-rank polymorphism = higher-rank type
    type class = generic programming; datatype-generic programming; higher-kinded type; type family; kind inference; associated type; polytypic programming; scrap your boilerplate; type-level programming; polykinds; 类型类; 型クラス
    gradual typing = optional typing; migratory typing; blame calculus; contract system; software contract; higher-order contract; 渐进类型
    generalized algebraic data type = GADT; existential type; first-class phantom type; guarded recursive datatype; GADTs; phantom type; algebraic data type; pattern matching; pattern match compilation; 代数数据类型
    effect system = algebraic effect; effect handler; monadic effect; extensible effects; type-and-effect system; algebraic effects and handlers; effect polymorphism; coeffect; 代数效应
    module system = ml module system; first-class module; mixin; recursive module; modular programming; applicative functor semantics; functor module; separate compilation
  functional programming = functional language; purely functional; pure functional language; purely functional programming; functional logic programming; Haskell; functional pearl; higher-order function; 函数式编程; 関数型プログラミング; 함수형 프로그래밍
    lazy evaluation = call-by-need; non-strict semantics; strictness analysis; demand analysis; graph reduction; 惰性求值; 遅延評価
    monad #strict = monads; monadic programming; monad transformer; applicative functor; arrow calculus; comonad; free monad; monad comprehension; monadic; monadic parsing; applicative programming; 单子; モナド
    lambda calculus = combinatory logic; call-by-push-value; call by value; explicit substitution; abstract machine; sequent calculus; de bruijn index; optimal reduction; interaction net; lambda term; lambda abstraction; λ演算; ラムダ計算
    first-class continuation = delimited continuation; continuation-passing style; call/cc; delimited control; cps transformation; shift and reset; 续体; 継続
    recursion scheme = catamorphism; fold and unfold; bird-meertens formalism; anamorphism; fusion of functions; deforestation; short cut deforestation; stream fusion; program calculation; program derivation; equational reasoning; short cut fusion; defunctionalization; origami programming; 递归模式
    functional reactive programming = reactive programming; FRP; functional reactive animation; synchronous programming; synchronous dataflow; dataflow language; reactive system; 响应式编程
    parser combinator = parsing combinator; pretty printing; pretty printer; invertible syntax; combinator library; 解析器组合子; combinator parsing; GLL; gll parsing; glr parsing; GLR
    bidirectional transformation #strict = view-update problem
    zipper #strict = datatype derivative; functional lens; profunctor optics; bidirectional programming
    bounded-memory functional data < persistent data structure
    domain-specific language = embedded domain-specific language; DSL; EDSL; embedded language; language workbench; embedded dsl; tagless final; finally tagless; domain specific embedded language; 领域特定语言; ドメイン固有言語
  logic programming = prolog; constraint logic programming; answer set programming; constraint handling rules; miniKanren; relational programming; definite clause; 逻辑编程; 论理プログラミング
  probabilistic programming = probabilistic programming language; differentiable probabilistic programming; probabilistic programming system; 概率编程; 確率的プログラミング
  quantum programming < quantum computing = quantum programming language; quantum compiler; quantum circuit compilation; quantum circuit optimization
  object-oriented programming = prototype-based language; multiple dispatch; aspect-oriented programming; dynamic dispatch; object-oriented language; actor language; object-oriented; expression problem; aspect-oriented; trait composition; featherweight java; object calculus; 面向对象编程; オブジェクト指向
  metaprogramming = macro system; hygienic macro; staged programming; multi-stage programming; template metaprogramming; partial evaluation; reflection in programming; code generation by staging; quasiquotation; template haskell; computational reflection; program specialization; 元编程; メタプログラミング; mirrors; meta-level; meta-object protocol; metaobject protocol; reflective tower; reflective programming
  language semantics = operational semantics; denotational semantics; formal semantics; bisimulation; domain theory; full abstraction; contextual equivalence; game semantics; logical relation; small-step semantics; axiomatic semantics; step-indexed logical relation; semantics of programming languages; process calculus; pi-calculus; process algebra; coinduction; 操作语义; 指称语义; 表示的意味論; executable semantics; semantic framework
    category theory < mathematics = categorical semantics; functorial semantics; categorical logic; applied category theory; yoneda lemma; operad; 范畴论; 圏論; functor; compositional semantics of systems
      monoidal category = string diagram
      topos theory
  parsing algorithm = parser generator; parsing expression grammar; lr parsing; ll parsing; packrat parsing; lexical analysis; parsing theory; earley parser; derivative of regular expressions; context-free parsing; generalized parsing; parsing with derivatives; top-down parsing; regular expression derivatives; 语法分析; 構文解析; context-free language
  memory-managed runtime < garbage collection = language runtime; managed runtime; runtime system; virtual machine for languages; managed language
  unified language interoperability #task = foreign function interface; language interoperability; WebAssembly; javascript semantics; WASM
  array programming = array language; data-parallel language; nested data parallelism; parallel language; data parallel haskell
compiler #family #strict = compilers; compiler construction; compiler design; 编译器; コンパイラ; 컴파일러
  compiler optimization = program optimization; code optimization; optimizing compiler; compile-time optimization; profile-guided optimization; link-time optimization; whole-program optimization; feedback-directed optimization; binary optimization; code layout optimization; 编译优化; コンパイラ最適化; -compiler; -optimization; -compilation
    loop optimization = loop transformation; loop tiling; loop unrolling; loop fusion; loop nest; loop vectorization; loop scheduling; 循环优化
      polyhedral compilation = polyhedral model; polyhedral optimization; 多面体模型
      automatic parallelization
      software pipelining = modulo scheduling
    register allocation = graph-coloring register allocation; linear scan register allocation; ssa-based register allocation; 寄存器分配
    instruction scheduling = instruction selection; code generation backend; list scheduling; code scheduling; trace scheduling
    static single assignment = ssa form; ssa construction; compiler ir; compiler infrastructure; program dependence; sea of nodes; multi-level intermediate representation; control dependence; MLIR; dominator tree; 静态单赋值; 中间表示; compiler intermediate representation
      control flow graph
      LLVM
    function inlining = inline expansion; inlining heuristic; partial redundancy elimination; dead code elimination; constant propagation; common subexpression elimination; value numbering; lazy code motion; code motion; code size reduction; tail call; inlining decision
    equality saturation = e-graph; congruence closure; graph rewriting; rewriting logic
      term rewriting = term rewriting system; rewriting system; rewrite system; rewrite rules; 项重写
    machine learning for compilers = machine learning in compilers; machine learning for compiler optimization; learned compiler heuristics; optimization heuristic; learning-based compiler; optimization space exploration; optimization sequence selection; learned cost model for compilers; neural compiler; optimization pass selection; program feature selection for compilers
      phase ordering = compiler optimization phase ordering; phase-ordering
      iterative compilation = iterative optimization; collective optimization
      compiler autotuning = program autotuning; compiler flag selection; flag selection
    code size optimization = code compression; code size
    floating-point optimization = floating-point error; numerical precision tuning; precision tuning; floating-point program; mixed-precision tuning; numerical program; floating-point accuracy; floating point; floating-point arithmetic; 浮点数
    heterogeneous code mapping = workload mapping; opencl optimization; thread coarsening; parallelism mapping; thread coarsening factor; OpenCL; heterogeneous mapping
    GPU code optimization < GPU computing = gpu compiler; gpu program optimization; warp divergence
  just-in-time compilation = jit compiler; tracing jit; dynamic compilation; meta-tracing; inline cache; dynamic optimization; deoptimization; speculative optimization; bytecode; trace-based compilation; jit compilation; polymorphic inline cache; dynamic language implementation; interpreter design; self-optimizing interpreter; partial evaluation of interpreters; threaded code; 即时编译; JITコンパイル; interpreter optimization
  compiler verification = verified compiler; compiler correctness; certified compiler; CompCert; formally verified compiler; verified code generation; 编译器验证
formal method #family = formal specification; 形式化方法; 形式手法
  formal verification = program verification; software verification; program correctness; formally verified; verified software; deductive verification; proof of correctness; verification condition; machine-checked proof; mechanized proof; end-to-end verification; verified system; correctness proof; verified distributed system; verified operating system; verified kernel; 形式化验证; 程序验证; 形式検証; 정형 검증; -verification; -proof; -checking; proof of program correctness; program proof; partial correctness; total correctness; floyd-hoare logic; modular verification; concurrent program verification
    hoare logic = axiomatic basis; weakest precondition; predicate transformer; dynamic logic; guarded command; incorrectness logic; refinement calculus; relational hoare logic; stepwise refinement; 霍尔逻辑
    separation logic = concurrent separation logic; bi-abduction; rely-guarantee reasoning; rely-guarantee; ownership logic; iris logic; frame rule; resource reasoning; 分离逻辑; 分離論理
    contract-based verification = design by contract; auto-active verification; verification-aware language; behavioral interface specification; program specification; llm-based verification; proof synthesis for programs
  model checking = explicit-state model checking; software model checking; probabilistic model checking; statistical model checking; counterexample-guided abstraction refinement; stateless model checking; predicate abstraction; property-directed reachability; state space exploration; 模型检测; 模型检查; モデル検査
    bounded model checking
    partial order reduction
    symbolic model checking
    temporal logic = linear temporal logic; computation tree logic; signal temporal logic; LTL; TLA+; temporal logic of actions; ltl specification; 时序逻辑; 時相論理; gr(1) specification; temporal property
    timed automaton = hybrid automaton; hybrid system verification; timed automata; reachability analysis; hybrid automata; petri net; statechart; state machine specification; hybrid system; 时间自动机; 混成系统
  satisfiability solving = learned sat solver; quantified boolean formula; MaxSAT; craig interpolation; 可满足性; 充足可能性問題
    SAT solver = sat solving; boolean satisfiability; propositional satisfiability; conflict-driven clause learning; clause learning
    SMT solver = satisfiability modulo theories; smt solving; SMT; decision procedure
    constraint solving = constraint solver; string solver; string constraint; 约束求解
    model counting
    constrained horn clauses
  theorem proving #task = neural theorem proving; formal proof; automated reasoning; formal theorem proving; resolution principle; hammer for proof assistants; mechanized mathematics; 定理证明; 定理証明
    automated theorem proving = automated theorem prover; first-order theorem proving; 自动定理证明
    interactive theorem proving = interactive theorem prover; proof assistant; proof assistants; proof engineering
    proof search = proof automation; proof synthesis; proof generation; tactic prediction
    premise selection
    autoformalization #task = formalization of mathematics; formal mathematics; mathematical formalization; statement autoformalization; 自动形式化
    curry-howard correspondence = propositions as types; proofs as programs; program extraction; intuitionistic logic; constructive mathematics; proof theory; natural deduction; cut elimination; modal logic; constructive logic; modal type theory; proof net; proof irrelevance; classical logic; 构造逻辑
  proof-carrying code = typed assembly language; foundational proof-carrying code; certified code
hybrid testing < software testing
exploratory testing < software testing
integration testing < software testing
unit testing < software testing
stress testing < performance testing
time-travel debugging < debugging
path constraint < symbolic execution
under-constrained symbolic execution < symbolic execution
lazy initialization < symbolic execution
code instrumentation < dynamic analysis = binary instrumentation framework; source instrumentation
dynamic binary translation < dynamic analysis
reachability analysis of programs < static analysis = reachability analysis of code
value-set analysis < static analysis
software visualization < program comprehension
observability < software reliability
serverless application < software architecture
software ecosystem < software engineering
open-source software < software engineering = free software; open source project; open source community; sustained activity in open source
escape continuation < first-class continuation
structural recursion < recursion scheme
pattern matching in languages < functional programming = exhaustive pattern matching
vectorization of code < compiler optimization = superword-level parallelism
symbolic automaton < formal method
event-b < formal method
programming paradigm < programming language = multi-paradigm programming; declarative programming
lisp < programming language = common lisp; clojure; lisp dialect; LISP
haskell < functional programming
attribute grammar < programming language
shader programming < computer graphics = shader composition; shading language; shader language
lean software < software engineering = software bloat
API design < software architecture = api design; library design; api usability
formal analysis of systems < formal verification = formal analysis; formal model; formal specification of systems; verified implementation
inductive invariant < formal verification = invariant synthesis; protocol invariant
descriptive complexity < computational complexity = logical characterization; logic for complexity
computability < computational complexity = halting problem; decidability; computable function; turing degree
intermediate representation < compiler
rust programming < programming language = Rust; safe rust; unsafe rust; rust program
smart contract analysis < smart contract = reentrancy; contract verification
dominance frontier < static single assignment
reaching definition < dataflow analysis
typestate analysis < static analysis = typestate; typestate verification
higher-order program < functional programming = closure conversion
out-of-ssa translation < static single assignment = ssa destruction; ssa deconstruction
single-pass generation < compiler = single-pass compiler; one-pass compiler
non-destructive rewriting < term rewriting = destructive rewriting; local rewriting
idiom recognition < program analysis = pattern idiom; api migration
specification #strict = specification language; declarative specification
refinement < formal verification = refinement proof; refinement mapping
declarative language < programming language = declarative language design
basic block argument < static single assignment
app store analysis #task < mining software repositories = app review; app store; app description
  user review
mobile app analysis < program analysis = android app; mobile app
  android application
  android permission
  android compatibility
energy-efficient software < software engineering = energy bug; green software; energy profiling
self-adaptive software < software architecture = autonomic computing; self-healing software; adaptive software
architecture recovery #task < software architecture = architectural decision; software architecture recovery; architectural tactics
software metrics < software engineering = code metrics; process metrics; complexity metric
  code complexity
  maintainability
developer onboarding < software process = developer turnover; onboarding; developer expertise; developer network
developer sentiment < software process = sentiment analysis for software engineering; developer communication
  toxicity in open source
gender in software engineering < software process = gender diversity; inclusion in software
global software development < software process = distributed team; crowdsourced software development
  crowd testing
  crowdsourced testing
release engineering < software process
  continuous experimentation
  continuous integration build
software engineering research method #task < software engineering
  artifact evaluation
software documentation #task < software engineering = documentation generation; api reference documentation; documentation smell; software tutorial; software development video
  code example
  programming screencast
software licensing #task < software engineering = open source license
game development engineering < software engineering = video game development
scientific software #task < software engineering
fairness testing #task < deep learning testing = software fairness; testing software for discrimination
autonomous system testing #task < deep learning testing = simulation-based testing; autonomous driving bug; testing cyber-physical systems; testing of autonomous driving
chatbot testing #task < software testing
API testing #task < software testing = restful api; graphql; OpenAPI; web api
performance profiling < performance testing = software performance; performance bottleneck; performance-influence model; performance anomaly; causal profiling; performance inefficiency; performance antipattern
memory leak detection #task < dynamic analysis = memory leak; resource leak; leak detection; resource leak detection; use-before-initialization; uninitialized memory; null-safety
  null pointer dereference
  null pointer exception
  uninitialized variable
crash analysis #task < debugging = crash report
  stack trace
  duplicate bug report
statistical debugging < debugging = failure-inducing input
program reduction < test-case reduction = program debloating; test reduction
  input minimization
combinatorial test design < model-based testing = pairwise testing; combinatorial model
test amplification < test generation = test augmentation; test completion; test code generation; test repair; test reuse
mocking in tests < unit testing = test double
manual testing < software testing
security testing #task < software testing = secure coding practices
  vulnerability localization
quantum software engineering < quantum programming
smart contract testing < smart contract analysis = smart contract bug
  solidity
  decentralized application
WebAssembly analysis < program analysis = webassembly binary
javascript program analysis < program analysis = javascript program; node.js; javascript application; asynchronous javascript; dynamic languages
  typescript
  event race
python program analysis < program analysis = python program; python type inference; python type; type annotations in python; python idiom
string analysis < static analysis = regular expression synthesis; regular expression denial of service
shape analysis of programs < static analysis = heap abstraction
automata inference < dynamic analysis
specification inference < dynamic analysis = mining specifications
indirect call analysis < call graph = indirect call
program differencing < program analysis = semantic differencing; differential program analysis
  structured merge
  code diff
approximate computing programming < programming language = approximate program
differentiable programming language < programming language
incremental computation in languages < programming language = incremental programming
information flow type system < type system
binding representation < language semantics = metatheory
coalgebra < language semantics = copattern; coalgebraic; coinductive proof; corecursion
one-shot continuation < first-class continuation = compiling with continuations; generators and iterators; continuation passing
kind system < type system = levity polymorphism; type-level computation
  singleton type
modular implicits < type class
path-dependent type < type system
reference capability < type system = region inference; fractional permission; region type
sized type < type system
refinement type inference < refinement type
game semantics of programs < language semantics = algorithmic game semantics
probabilistic program semantics < formal verification
  quantitative verification
real-time verification < formal verification = reachable set
memory model verification < memory model = release-acquire
linearizability checking < concurrency testing
synthesis of concurrent programs < program synthesis
parallelizing program transformation < compiler optimization = affine program
concurrent search structure < lock-free data structure = concurrent skip list; concurrent list; concurrent binary search tree; non-blocking binary search tree; concurrent list-based set
  non-blocking tree
  lock-free linked list
  lock-free hash table
  linearizable range query
flat combining < concurrency
  universal construction
  concurrent counting
task-parallel programming < concurrency = structured parallelism
event race detection < concurrency testing
transactional data structure < concurrency = persistent transactional memory; persistent memory program
distributed programming language < distributed programming = virtual actor; monotonic programming; CALM theorem; coordination-free
build system theory < software configuration
browser engine < programming language = web browser; web browser engineering
  critical rendering path
  web framework
pseudo-code generation #task < machine learning for code = pseudocode; natural language to code; text-to-code
program classification #task < machine learning for code = code classification
software bot < software process = bots in software development
programming language adoption < programming language = programming language and code quality; language feature
bug-inducing commit < fault localization
patch correctness assessment < program repair
patch validation < program repair
social coding < mining software repositories
change history < mining software repositories
developer chat < mining software repositories
issue report < mining software repositories
development team < software process
newcomer onboarding < open-source software
pull-based development < open-source software
good first issue < open-source software
user story < requirements engineering
configurable system < software product line
variability management < software product line
variability model < software product line
bug finder < static analysis
actionable warning < static analysis
bug pattern < static analysis
dependency conflict < software configuration
build failure < software configuration
build script < software configuration
dependency bug < software configuration
compilation error < software configuration
incremental build < software configuration
code reuse < software maintenance
legacy system < software maintenance
software plagiarism < code clone detection
ui exploration < graphical user interface testing
crash reproduction < debugging
geometry of interaction < language semantics
definitional interpreter < language semantics
javascript engine < just-in-time compilation
pratt parser < parsing algorithm
lexical scanning < parsing algorithm
anti-pattern < refactoring
design smell < refactoring
unrealizability < temporal logic
realizability < temporal logic
software verifier < formal verification
thread safety < concurrency testing
jupyter notebook < human-centered programming
release note < commit message generation
code comment < code summarization
node failure < software reliability
incident prediction < software reliability
service composition < microservice architecture
npm ecosystem < software supply chain security
third-party library < software supply chain security
vulnerable dependency < software supply chain security
ml-enabled system < machine learning system
ml engineering < machine learning system
deep learning compiler bug < machine learning system
simulink < model-driven engineering
debugger < debugging
execution trace < dynamic analysis
neural network repair < program repair
compacting collector < garbage collection
ai-generated code < code evaluation
concurrency testing = atomicity violation detection
code review automation = code reviewer recommendation; review comment; reviewer recommendation; review automation; patch review; reviewing code
commit message generation = commit message
log analysis = logging practice; log statement; logging decision
software supply chain security = dependency update; software composition analysis
machine learning system = ai engineering
Internet of Things = CPS; control software
deterministic execution
binary analysis = reverse engineering of binaries; function boundary
garbage collection = reference counting optimization
code evaluation = code generation quality; ai-generated code detection; evaluating code generation; chatgpt-generated code
code intelligence = pre-trained code model; code pre-trained model; pre-training for code; source code representation; learning to represent programs; neural code model; pre-trained models of source code; representations of source code
vulnerability detection = vulnerable code; vulnerability-fixing; source code vulnerability
code completion = code recommendation; code suggestion; code prediction; code infilling
code translation = migrating code; translating c to rust; code-to-code translation
`,
);
