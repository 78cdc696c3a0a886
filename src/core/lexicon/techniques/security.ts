// Technique vocabulary: security, privacy and cryptography.
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const security = outline(
  'security and privacy',
  `
computer security #family = cybersecurity; information security; 网络安全; 信息安全; コンピュータセキュリティ; 컴퓨터 보안; -attack; -defense; -vulnerability; -exploit
  software security #family = 软件安全
    fuzzing = fuzz testing; fuzzer; 模糊测试; ファジング; 퍼징; -fuzzing; -fuzzer
      coverage-guided fuzzing = greybox fuzzing; grey-box fuzzing; coverage-based greybox fuzzing; gray-box fuzzing; coverage-guided greybox fuzzing; coverage-guided; coverage feedback; code coverage feedback; 灰盒测试
      directed fuzzing = directed greybox fuzzing; targeted fuzzing; directed grey-box fuzzing; patch-directed fuzzing; 定向模糊测试
      grammar-based fuzzing = grammar-aware fuzzing; structure-aware fuzzing; grammar fuzzing; input grammar inference; grammar inference; grammar mining; structured input generation; semantic fuzzing; input grammar; grammar-aware; structure-aware mutation
      hybrid fuzzing = concolic fuzzing; hybrid fuzz testing; selective symbolic execution in fuzzing; fuzzing with symbolic execution
      kernel fuzzing = os kernel fuzzing; operating system fuzzing; system call fuzzing; driver fuzzing; file system fuzzing; hypervisor fuzzing; syscall fuzzing
      protocol fuzzing = network protocol fuzzing; stateful fuzzing; protocol reverse engineering; network fuzzing; stateful protocol fuzzing; protocol state fuzzing; model learning of protocols
      firmware fuzzing = embedded system fuzzing; iot fuzzing; firmware re-hosting; embedded firmware fuzzing; firmware emulation
      compiler fuzzing < compiler testing = javascript engine fuzzing; jit compiler fuzzing; language fuzzing; javascript fuzzing
      smart contract fuzzing < smart contract
      web application fuzzing = rest api fuzzing; api fuzzing; rest api testing; web fuzzing; restful api testing
      library fuzzing = fuzz driver generation; fuzz target generation; fuzz harness; fuzz driver; harness generation; fuzz target; fuzzing harness; harness synthesis
      concurrency fuzzing < data race
      machine learning-based fuzzing = neural fuzzing; neural program smoothing; llm-based fuzzing; learning-based fuzzing; reinforcement fuzzing; deep learning-based fuzzing; learn&fuzz; large language model fuzzing
      seed selection in fuzzing = seed selection; seed scheduling; seed generation; seed corpus; power schedule; corpus distillation; seed prioritization; energy assignment; seed corpus generation; energy scheduling
      mutation scheduling = mutation strategy; mutation operator scheduling; adaptive mutation; havoc mutation
      fuzzing evaluation #task = fuzzer evaluation; fuzzing benchmark; evaluating fuzz testing; fuzzer benchmarking; bug synthesis; evaluating fuzzers
      parallel fuzzing = ensemble fuzzing; distributed fuzzing; collaborative fuzzing
      binary fuzzing = binary-only fuzzing; binary instrumentation for fuzzing; hardware-assisted fuzzing; fuzzing closed-source software
      anti-fuzzing = fuzzing countermeasure
      algorithmic complexity fuzzing = performance fuzzing; worst-case complexity; algorithmic complexity vulnerability; algorithmic complexity attack
      hardware fuzzing = processor fuzzing; cpu fuzzing; rtl fuzzing
      fuzzing deep learning libraries < deep learning testing = deep learning library fuzzing; deep learning library testing; fuzzing deep neural networks; dl library testing
      regression fuzzing
      black-box fuzzing = random fuzzing; mutational fuzzing
      whitebox fuzzing = automated whitebox fuzz testing
    taint analysis = taint tracking; dynamic taint analysis; information flow tracking; taint inference; dynamic information flow tracking; data-flow tracking; 污点分析
    binary analysis = binary code analysis; binary rewriting; binary lifting; binary instrumentation; 二进制分析
      reverse engineering #task = 逆向工程
      decompilation = decompiler; neural decompilation; disassembly; 反编译
      binary code similarity = binary similarity; binary function similarity; binary code similarity detection
    memory safety = memory error; memory corruption; spatial memory safety; bounds checking; memory-safe; fat pointer; 内存安全
      buffer overflow = heap overflow; stack overflow protection
      use-after-free = temporal memory safety
      sanitizer #strict = address sanitizer; AddressSanitizer; memory sanitizer; undefined behavior detection; memory error detector; ThreadSanitizer; undefined behavior; sanitizers
      control-flow integrity = return-oriented programming; code-reuse attack; CFI; data-oriented programming; control-flow hijacking; code-pointer integrity; 控制流完整性
      address space layout randomization = ASLR; software diversity; code randomization; moving target defense; address space randomization
      memory tagging = capability hardware; CHERI; pointer authentication; hardware capability; memory protection key
    vulnerability detection #task = vulnerability discovery; vulnerability prediction; software vulnerability; bug finding; vulnerability analysis; vulnerability identification; bug detection; software vulnerability detection; bug hunting; crash triage; 漏洞检测; 漏洞挖掘; 脆弱性検出
    exploit generation #task = automatic exploit generation; automated exploitation; penetration testing; exploit development; 漏洞利用; 渗透测试
    patch analysis #task < program repair = patch presence test; security patch; hot patching; live patching; automatic vulnerability repair
    sandboxing #strict = software fault isolation; privilege separation; compartmentalization; process isolation; application sandboxing; intra-process isolation; library isolation; 沙箱
    software debloating = debloating; attack surface reduction
    software supply chain security #task = supply chain attack; software supply chain; software bill of materials; reproducible builds; malicious package; third-party library detection; dependency vulnerability; open-source supply chain
    obfuscation #strict
    code obfuscation = deobfuscation; software protection; software obfuscation; tamper resistance; program obfuscation; opaque predicate; 代码混淆
    secure compilation = constant-time programming; constant-time verification
    firmware analysis #task = firmware security; embedded system security; bootloader security; firmware; iot firmware; embedded firmware; iot security
  malware analysis #task = malware detection; malware; malware classification; botnet; ransomware; malware family classification; computer virus; rootkit; android malware detection; android malware; 恶意软件; 恶意软件检测; マルウェア
  intrusion detection #task = intrusion detection system; network intrusion detection; host-based intrusion detection; IDS; network anomaly detection; 入侵检测; 侵入検知
    threat intelligence #task = cyber threat intelligence; threat hunting; advanced persistent threat; attack attribution; provenance-based intrusion detection; security operations
    denial of service = DDoS; distributed denial of service; dos attack; ddos detection
    honeypot #strict = deception technology
  web security #task = cross-site scripting; sql injection; phishing detection; phishing; browser security; web vulnerability; browser fingerprinting; web tracking; clickjacking; 网络钓鱼
  mobile security #task = android security; app analysis; mobile app security; permission analysis; android app analysis; app permission
  automotive security #task = CAN bus security; vehicle security; CAN bus; controller area network; car hacking; in-vehicle network; keyless entry; automotive cybersecurity; vehicular security; connected vehicle security; 汽车安全; 车联网安全
  industrial control system security #task = SCADA; smart grid security; cyber-physical system security; false data injection; programmable logic controller; industrial control system
  side-channel attack = side channel; timing attack; power analysis; cache attack; covert channel; electromagnetic side channel; cache side-channel; differential power analysis; cache timing attack; side-channel analysis; timing side channel; constant-time; microarchitectural attack; 侧信道攻击; サイドチャネル攻撃
    transient execution attack = spectre attack; meltdown attack; speculative execution attack; microarchitectural side channel; speculative side channel; Spectre; Meltdown
    rowhammer attack = rowhammer; RowHammer; fault attack; fault injection attack; dram disturbance; voltage glitching; glitching attack
  trusted execution environment = trusted computing; enclave; SGX; remote attestation; confidential computing; secure enclave; TEE; secure boot; trusted platform module; shielded execution; 可信执行环境; 机密计算
  access control = role-based access control; capability-based security; policy enforcement; mandatory access control; attribute-based access control; capability system; object capability; 访问控制; アクセス制御
    authentication #strict = password; user authentication; multi-factor authentication; password cracking; password guessing; single sign-on; password strength; biometric authentication; continuous authentication; device authentication; passwords; 身份认证; 認証
    information flow control = language-based security; noninterference; declassification; secure information flow; 信息流控制
  protocol security #task = tls security; TLS; secure channel; protocol vulnerability; bluetooth security; wireless security; wifi security; cryptographic protocol analysis; protocol attack; state machine inference; protocol implementation; protocol downgrade; WPA2; 5g security
  hardware security #task = hardware trojan; physically unclonable function; hardware trojan detection; logic locking; PUF; secure hardware; 硬件安全; 硬件木马
  security usability #task < human-computer interaction = usable security; usable privacy
adversarial machine learning #family = machine learning security; security of machine learning; ai security; deep learning security; 对抗机器学习
  adversarial attack = adversarial example; adversarial perturbation; adversarial sample; evasion attack; adversarial input; adversarial noise; adversarial image; 对抗样本; 对抗攻击; 敵対的サンプル; 적대적 예제; -attack; -perturbation
    black-box attack = black-box adversarial attack; query-based attack; decision-based attack; score-based attack; query-efficient attack; boundary attack; hard-label attack
    transfer-based attack = adversarial transferability; transferable adversarial example; transferable adversarial attack; transferability of adversarial examples
    universal adversarial perturbation = universal perturbation; universal adversarial trigger; adversarial trigger
    physical adversarial attack = adversarial patch; physical-world attack; adversarial camouflage; physical-world adversarial example
    textual adversarial attack = adversarial attack on text; word-level attack; adversarial attack on natural language processing; adversarial suffix
    adversarial reprogramming = model reprogramming
    sparse adversarial attack = one pixel attack; gradient-based attack; fast gradient sign method; projected gradient descent attack; FGSM; pgd attack
    adversarial attack on reinforcement learning
    audio adversarial example
    adversarial attack on multimodal models = attack on vision-language models; adversarial attack on vision-language model; visual adversarial example
  adversarial robustness = adversarial defense; robustness to adversarial attacks; model robustness; robustness against adversarial; robustness evaluation; defense against adversarial attacks; robust generalization; 对抗鲁棒性; 对抗防御
    adversarial training = adversarial learning; virtual adversarial training; adversarial data augmentation; 对抗训练; 敵対的学習
    certified robustness = certified defense; randomized smoothing; provable robustness; robustness verification; neural network verification; formal verification of neural networks; dnn verification; verified training
    defensive distillation = gradient masking; obfuscated gradient; input transformation defense; adversarial purification; adversarial detection; detection of adversarial examples; adversarial example detection; gradient obfuscation; input transformation; input preprocessing defense; detecting adversarial examples; detecting adversarial samples; adversarial input detection
    natural corruption robustness = corruption robustness; robustness to distribution shift; robustness to common corruptions; distribution shift; common corruption
  data poisoning = poisoning attack; backdoor attack; backdoor; trojan attack; backdoor defense; trojan detection; data poisoning attack; neural trojan; backdoor detection; clean-label attack; poisoned data; model poisoning; byzantine-robust federated learning; trojaned model; 后门攻击; 数据投毒; 投毒攻击; clean-label backdoor attack; stealthy attack; imperceptible backdoor; textual backdoor attack
  model extraction attack = model stealing; model extraction; model stealing attack; stealing machine learning models; intellectual property protection of models; model inversion attack; attribute inference; model inversion; model stealing defense; 模型窃取
  membership inference attack = membership inference; training data extraction; privacy attack; data extraction attack; gradient leakage; gradient inversion; data reconstruction attack; deep leakage; inference attack; property inference; reconstruction attack; privacy leakage; 成员推断攻击
  watermarking = digital watermarking; model watermarking; neural network watermarking; 水印; 電子透かし; -watermarking
    steganography = steganalysis; image steganography; data hiding; 隐写术; image hiding; fiducial marker; qr code; hidden watermark
    model fingerprinting
  large language model security < AI safety = llm security; security of language models; agent security; security of llm agents
privacy #family = data privacy; privacy protection; information privacy; 隐私; 隐私保护; プライバシー; -privacy
  privacy-preserving machine learning = privacy-preserving; privacy-preserving deep learning; private inference; private machine learning; secure inference; private deep learning; privacy-preserving inference; private neural network inference; 隐私计算; 隐私保护机器学习
  differential privacy = differentially private; local differential privacy; private learning; DP-SGD; privacy accounting; differentially private stochastic gradient descent; privacy amplification; privacy budget; 差分隐私; 差分プライバシー; 차등 프라이버시
  data anonymization = k-anonymity; de-identification; de-anonymization; l-diversity; pseudonymization; reidentification attack; 匿名化
  anonymous communication = onion routing; tor network; mix network; censorship circumvention; anonymity network; website fingerprinting; anonymity system; internet censorship; 匿名通信; censorship resistance; censorship
  location privacy #task = geo-indistinguishability
  privacy policy analysis #task = privacy regulation; data protection; gdpr compliance
cryptography #family = cryptographic; modern cryptography; 密码学; 暗号; 암호학; -signature; -encryption; -protocol; -cipher; -proof; -commitment; -attack
  public-key cryptography = rsa cryptosystem; public-key encryption; asymmetric cryptography; diffie-hellman; public-key cryptosystem; RSA; 公钥密码; 公開鍵暗号; public key protocol; asymmetric encryption
    elliptic curve cryptography = elliptic curve; elliptic-curve cryptography; 椭圆曲线
    digital signature = signature scheme; threshold signature; ring signature; blind signature; group signature; aggregate signature; bls signature; multi-signature; schnorr signature; 数字签名; -signature
    key exchange = key agreement; authenticated key exchange; key management; key distribution; key encapsulation; password-authenticated key exchange; public key infrastructure; certificate transparency; certificate authority; 密钥交换; PKI; X.509; certificate management
    identity-based encryption = attribute-based encryption; functional encryption; proxy re-encryption; bilinear pairing; pairing-based cryptography; witness encryption; indistinguishability obfuscation
  symmetric cryptography = block cipher; stream cipher; authenticated encryption; advanced encryption standard; aes encryption; AES; symmetric encryption; message authentication code; format-preserving encryption; lightweight cryptography; disk encryption; 分组密码; 对称加密
    cryptographic hash function = collision attack; hash collision; SHA-1; SHA-3; sponge construction; collision resistance; password hashing; memory-hard function; hash-based signature; 密码哈希
      merkle tree
  cryptanalysis #strict = differential cryptanalysis; linear cryptanalysis; integer factorization; discrete logarithm; padding oracle; padding oracle attack; key recovery; number field sieve; chosen-ciphertext attack; ciphertext attack; 密码分析; 暗号解読; factoring; discrete logarithm problem; discrete logarithm-based cryptography
  post-quantum cryptography = lattice-based cryptography; quantum-resistant; learning with errors; lattice cryptography; isogeny-based cryptography; code-based cryptography; post-quantum; 后量子密码; 格密码; 耐量子計算機暗号; isogeny; supersingular isogeny
  homomorphic encryption = fully homomorphic encryption; FHE; encrypted computation; partially homomorphic; somewhat homomorphic encryption; 同态加密; 準同型暗号; 동형암호; CKKS; leveled homomorphic encryption; ring-LWE; ring learning with errors; bootstrapping of ciphertexts
  secure multi-party computation = multi-party computation; mpc protocol; secure two-party computation; threshold cryptography; secure computation; oblivious computation; 安全多方计算; 秘密計算; distributed key generation; proactive security; threshold scheme; multi-party protocol; multiparty computation; secure multiparty protocol; multiparty protocol; 多方安全计算
    secret sharing = verifiable secret sharing; 秘密共享; shamir secret sharing; replicated secret sharing; packed secret sharing; proactive secret sharing
    garbled circuit = garbling scheme; half-gates; free-XOR; cut-and-choose; dual execution; circuit garbling; boolean circuit; arithmetic garbling
    oblivious transfer = oblivious transfer extension; ot extension; correlated oblivious transfer; silent oblivious transfer; vector oblivious linear evaluation; oblivious linear evaluation; OLE; VOLE
    private set intersection = private set union
  zero-knowledge proof = zero-knowledge; zk-SNARK; succinct argument; interactive proof; verifiable computation; non-interactive zero-knowledge; SNARK; stark proof; zero-knowledge argument; polynomial commitment; commitment scheme; probabilistically checkable proof; proof-carrying data; bulletproofs; 零知识证明; ゼロ知識証明; 영지식 증명
    zero-knowledge machine learning = verifiable machine learning
    zero-knowledge virtual machine = zkVM; zero-knowledge rollup
  searchable encryption = encrypted search; private information retrieval; oblivious ram; ORAM; encrypted database; order-preserving encryption; searchable symmetric encryption; 可搜索加密
  random number generation = pseudorandom function; pseudorandom generator; verifiable random function; randomness beacon; entropy source; pseudorandomness; verifiable delay function; randomness extraction; 随机数生成
  secure messaging = end-to-end encryption; forward secrecy; double ratchet; encrypted messaging; group messaging; deniability
  anonymous credential = e-cash; blind credential; electronic cash; electronic voting; decentralized identity; self-sovereign identity; e-voting; voting protocol; verifiable voting
  universal composability = provable security; random oracle model; formal security proof; cryptographic proof; security proof; random oracle; semantic security
  quantum cryptography < quantum computing = quantum key distribution; device-independent cryptography
generator-based fuzzing < fuzzing = generation-based fuzzing; generative fuzzing
mutation-based fuzzing < fuzzing = fuzzing mutation
evolutionary fuzzing < fuzzing = genetic fuzzing
feedback-driven fuzzing < fuzzing = feedback-guided fuzzing
gradient-based fuzzing < fuzzing = gradient-guided fuzzing
network service fuzzing < protocol fuzzing
differential fuzzing < fuzzing
memory fuzzing < fuzzing
snapshot fuzzing < fuzzing = persistent-mode fuzzing
browser fuzzing < fuzzing
embedded fuzzing < fuzzing = peripheral fuzzing; trusted application fuzzing
attack surface < software security
attack graph < software security = attack tree; attack path
threat modeling < software security
replay attack < computer security
relay attack < computer security = man-in-the-middle attack
jamming attack < computer security
spoofing attack < computer security = gps spoofing; spoofing detection
distance bounding < protocol security
brute-force attack < computer security = dictionary attack
insider threat < computer security
social engineering attack < computer security
security operations center < computer security = alert triage
vulnerability assessment #task < software security
type confusion < memory safety
integer overflow < memory safety
race condition vulnerability < memory safety = time-of-check to time-of-use
kernel exploitation < exploit generation
heap exploitation < exploit generation = heap layout manipulation
privilege escalation < exploit generation
format string vulnerability < memory safety
safe language < memory safety = memory-safe language
web fingerprinting < web security
content security policy < web security
same-origin policy < web security
lattice reduction < cryptanalysis
meet-in-the-middle attack < cryptanalysis
related-key attack < cryptanalysis = slide attack; single-key attack
algebraic attack < cryptanalysis = algebraic cryptanalysis
oblivious pseudorandom function < cryptography = oblivious PRF; OPRF
threshold encryption < secure multi-party computation
block cipher mode < symmetric cryptography = mode of operation; counter mode; operation mode
key derivation < symmetric cryptography = key derivation function
consensus in blockchain < distributed consensus
federated analytics < privacy
contextual integrity < privacy
private aggregation < privacy
synthetic data privacy < privacy
elliptic-curve signature < digital signature = ECDSA; EdDSA; ed25519; elliptic curve signature; curve25519; Schnorr
lattice attack < cryptanalysis = hidden number problem; biased nonce; lattice-based attack
key size < cryptography = key length; cryptographic key size; security level; cryptographic strength
dolev-yao model < protocol security = dolev-yao; symbolic protocol analysis; protocol verification; security protocol verification; formal protocol analysis
interactive proof system < zero-knowledge proof = proof of knowledge; sigma protocol
trust management < access control = decentralized trust management; authorization logic; capability security
graph injection attack < adversarial attack = node injection; structure perturbation
robustness certification < certified robustness = interval bound propagation; provable defense
multi-turn jailbreak < jailbreak attack = multi-turn jailbreaking; jailbreak prompt
two-party computation < secure multi-party computation = millionaires problem; secure function evaluation
post-quantum signature < post-quantum cryptography = oil-and-vinegar; multivariate signature; multivariate cryptography
copyright protection < watermarking = intellectual property protection; ownership protection; ownership verification; invisible watermarking; watermark removal
transferable attack < transfer-based attack = attack transferability
weird machine < software security = exploitability; language-theoretic security
semi-honest security < secure multi-party computation = semi-honest adversary; passive security; honest-but-curious
malicious security < secure multi-party computation = active security; malicious adversary; covert security; actively secure
honest majority < secure multi-party computation = dishonest majority; honest-majority protocol; BGW; GMW; SPDZ
multiplication triple < secure multi-party computation = beaver triple; preprocessing model; authenticated triple
pseudorandom correlation generator < oblivious transfer = function secret sharing; distributed point function
robust secure computation < secure multi-party computation = guaranteed output delivery; identifiable abort; security with abort; fair computation; fairness in secure computation
round complexity < secure multi-party computation = constant-round; two-round
information-theoretic security < cryptography = perfect security; unconditional security; information-theoretically secure
secure comparison < secure multi-party computation = oblivious sorting; oblivious shuffle; oblivious sort; secure sorting
mixed-protocol computation < secure multi-party computation = mixed-protocol; secure computation compiler; mpc compiler; secure computation framework; ABY
MPC-in-the-head < zero-knowledge proof = mpc-in-the-head; zero-knowledge from secure computation
time-lock puzzle < cryptography = timed-release cryptography; trapdoor function
optimization-based attack < adversarial attack = C&W attack
adversarial robustness evaluation < adversarial robustness = adaptive attack; evaluating adversarial robustness; robustness benchmark
adversarial robustness theory < adversarial robustness = adversarially robust generalization; robustness-accuracy trade-off; adversarial risk; lipschitz constant; lipschitz network
data dependency graph < static analysis = data dependency; data dependence; data-flow dependency; dependence analysis; dependency graph
data-flow profiling < dynamic analysis = dataflow analysis guided fuzzing; def-use coverage
domain-specific fuzzing < fuzzing = domain-specific testing
structured input < fuzzing
approximate constraint solving < symbolic execution = approximate solver; fuzzing-based constraint solving
gradient perturbation < differential privacy = output perturbation; objective perturbation; noisy gradient
edge privacy < differential privacy = graph privacy; link privacy
unintended memorization < memorization
attack detection #task = attack classification
`,
);
