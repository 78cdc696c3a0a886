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
    binary analysis = binary code analysis; 二进制分析
      reverse engineering #task = 逆向工程
      decompilation = decompiler; neural decompilation; 反编译
      binary code similarity = binary similarity; binary function similarity; binary code similarity detection
    memory safety = memory error; memory corruption; spatial memory safety; bounds checking; memory-safe; fat pointer; 内存安全
      buffer overflow = heap overflow; stack overflow protection
      use-after-free = temporal memory safety
      sanitizer #strict = address sanitizer; AddressSanitizer; memory sanitizer; undefined behavior detection; memory error detector; ThreadSanitizer; undefined behavior; sanitizers
      control-flow integrity = CFI; data-oriented programming; control-flow hijacking; code-pointer integrity; 控制流完整性
      address space layout randomization = ASLR; address space randomization
      memory tagging
    vulnerability detection #task = vulnerability discovery; vulnerability prediction; software vulnerability; bug finding; vulnerability analysis; vulnerability identification; bug detection; software vulnerability detection; bug hunting; 漏洞检测; 漏洞挖掘; 脆弱性検出
    exploit generation #task = automatic exploit generation; automated exploitation; exploit development; 漏洞利用
    patch analysis #task < program repair = patch presence test; security patch; hot patching; live patching; automatic vulnerability repair
    sandboxing #strict = software fault isolation; privilege separation; compartmentalization; process isolation; application sandboxing; intra-process isolation; library isolation; 沙箱
    software debloating = debloating; attack surface reduction
    software supply chain security #task = supply chain attack; software supply chain; reproducible builds; dependency vulnerability; open-source supply chain
    obfuscation #strict
    code obfuscation = deobfuscation; software protection; software obfuscation; tamper resistance; opaque predicate; 代码混淆
    secure compilation
    firmware analysis #task = firmware security; embedded system security; bootloader security; firmware; iot firmware; embedded firmware; iot security
  malware analysis #task = malware; computer virus; 恶意软件; マルウェア
  intrusion detection #task = intrusion detection system; network intrusion detection; host-based intrusion detection; IDS; network anomaly detection; 入侵检测; 侵入検知
    threat intelligence #task = cyber threat intelligence; threat hunting; attack attribution; provenance-based intrusion detection; security operations
    denial of service = DDoS; distributed denial of service; dos attack; ddos detection
    honeypot #strict = deception technology
  web security #task = web vulnerability; clickjacking
  mobile security #task = android security; app analysis; mobile app security; android app analysis
  automotive security #task = CAN bus security; vehicle security; CAN bus; controller area network; car hacking; in-vehicle network; keyless entry; automotive cybersecurity; vehicular security; connected vehicle security; 汽车安全; 车联网安全
  industrial control system security #task = SCADA; smart grid security; cyber-physical system security; false data injection; programmable logic controller; industrial control system
  side-channel attack = side channel; power analysis; side-channel analysis; microarchitectural attack; 侧信道攻击; サイドチャネル攻撃
    transient execution attack = spectre attack; meltdown attack; speculative execution attack; microarchitectural side channel; speculative side channel; Spectre; Meltdown
    rowhammer attack = rowhammer; RowHammer; dram disturbance
  trusted execution environment = trusted computing; enclave; SGX; remote attestation; confidential computing; secure enclave; TEE; trusted platform module; shielded execution; 可信执行环境; 机密计算
  access control = role-based access control; capability-based security; policy enforcement; mandatory access control; attribute-based access control; capability system; object capability; 访问控制; アクセス制御
    authentication #strict = user authentication; multi-factor authentication; password cracking; password guessing; single sign-on; biometric authentication; continuous authentication; device authentication; passwords; 身份认证; 認証
    information flow control = language-based security; noninterference; declassification; secure information flow; 信息流控制
  protocol security #task = secure channel; protocol vulnerability; wireless security; cryptographic protocol analysis; protocol attack; state machine inference; protocol implementation
  hardware security #task = secure hardware; 硬件安全; 硬件木马
  security usability #task < human-computer interaction = usable security; usable privacy
adversarial machine learning #family = machine learning security; security of machine learning; ai security; deep learning security; 对抗机器学习
  adversarial attack = adversarial example; adversarial perturbation; adversarial sample; evasion attack; adversarial input; adversarial noise; adversarial image; 对抗样本; 对抗攻击; 敵対的サンプル; 적대적 예제; -attack; -perturbation
    black-box attack = black-box adversarial attack; query-based attack; decision-based attack; score-based attack; query-efficient attack; boundary attack; hard-label attack
    universal adversarial perturbation = universal perturbation; universal adversarial trigger; adversarial trigger
    physical adversarial attack = adversarial patch; physical-world attack; adversarial camouflage; physical-world adversarial example
    textual adversarial attack = adversarial attack on text; word-level attack; adversarial attack on natural language processing
    adversarial reprogramming = model reprogramming
    sparse adversarial attack = one pixel attack; gradient-based attack; fast gradient sign method; projected gradient descent attack; FGSM; pgd attack
    adversarial attack on reinforcement learning
    audio adversarial example
    adversarial attack on multimodal models = attack on vision-language models; adversarial attack on vision-language model; visual adversarial example
  adversarial robustness = adversarial defense; robustness to adversarial attacks; model robustness; robustness against adversarial; robustness evaluation; defense against adversarial attacks; robust generalization; 对抗鲁棒性; 对抗防御
    adversarial training = adversarial learning; virtual adversarial training; adversarial data augmentation; 对抗训练; 敵対的学習
    certified robustness = certified defense; provable robustness; robustness verification; verified training
    defensive distillation = input transformation defense
    natural corruption robustness = corruption robustness; robustness to distribution shift; robustness to common corruptions; distribution shift; common corruption
  data poisoning = poisoning attack; data poisoning attack; poisoned data; model poisoning; 数据投毒; 投毒攻击; stealthy attack
  model extraction attack = model stealing; model extraction; model stealing attack; stealing machine learning models; intellectual property protection of models; model stealing defense; 模型窃取
  membership inference attack = membership inference; privacy attack; data reconstruction attack; inference attack; reconstruction attack; privacy leakage; 成员推断攻击
  watermarking = digital watermarking; 水印; 電子透かし; -watermarking
    steganography = steganalysis; image steganography; data hiding; 隐写术; image hiding; fiducial marker; qr code; hidden watermark
    model fingerprinting
  large language model security < AI safety = llm security; security of language models; agent security; security of llm agents
privacy #family = data privacy; privacy protection; information privacy; 隐私; 隐私保护; プライバシー; -privacy
  privacy-preserving machine learning = privacy-preserving; privacy-preserving deep learning; private inference; private machine learning; secure inference; privacy-preserving inference; private neural network inference; 隐私计算; 隐私保护机器学习
  differential privacy = differentially private; private learning; privacy budget; 差分隐私; 差分プライバシー; 차등 프라이버시
  data anonymization = de-identification; pseudonymization; 匿名化
  anonymous communication = anonymity network; anonymity system; 匿名通信; censorship
  location privacy #task = geo-indistinguishability
  privacy policy analysis #task = data protection
cryptography #family = cryptographic; modern cryptography; 密码学; 暗号; 암호학; -signature; -encryption; -protocol; -cipher; -proof; -commitment; -attack
  public-key cryptography = rsa cryptosystem; public-key encryption; asymmetric cryptography; diffie-hellman; public-key cryptosystem; RSA; 公钥密码; 公開鍵暗号; public key protocol; asymmetric encryption
    elliptic curve cryptography = elliptic curve; elliptic-curve cryptography; 椭圆曲线
    digital signature = signature scheme; schnorr signature; 数字签名; -signature
    key exchange = key agreement; authenticated key exchange; key management; key distribution; public key infrastructure; certificate authority; 密钥交换; PKI; X.509; certificate management
    identity-based encryption = witness encryption
  symmetric cryptography = block cipher; advanced encryption standard; aes encryption; AES; symmetric encryption; format-preserving encryption; disk encryption; 分组密码; 对称加密
    cryptographic hash function = collision attack; hash collision; SHA-1; SHA-3; sponge construction; collision resistance; 密码哈希
      merkle tree
  cryptanalysis #strict = differential cryptanalysis; linear cryptanalysis; integer factorization; discrete logarithm; padding oracle; padding oracle attack; key recovery; number field sieve; chosen-ciphertext attack; ciphertext attack; 密码分析; 暗号解読; discrete logarithm problem; discrete logarithm-based cryptography
  post-quantum cryptography = quantum-resistant; post-quantum; 后量子密码; 耐量子計算機暗号
  homomorphic encryption = fully homomorphic encryption; FHE; encrypted computation; partially homomorphic; somewhat homomorphic encryption; 同态加密; 準同型暗号; 동형암호; CKKS; leveled homomorphic encryption; ring-LWE; ring learning with errors; bootstrapping of ciphertexts
  secure multi-party computation = multi-party computation; mpc protocol; secure two-party computation; threshold cryptography; secure computation; oblivious computation; 安全多方计算; 秘密計算; distributed key generation; proactive security; threshold scheme; multi-party protocol; multiparty computation; secure multiparty protocol; multiparty protocol; 多方安全计算
    secret sharing = verifiable secret sharing; 秘密共享; shamir secret sharing; replicated secret sharing; packed secret sharing; proactive secret sharing
    garbled circuit = garbling scheme; half-gates; free-XOR; cut-and-choose; dual execution; circuit garbling; boolean circuit; arithmetic garbling
    oblivious transfer = oblivious transfer extension; ot extension; correlated oblivious transfer; silent oblivious transfer; vector oblivious linear evaluation; oblivious linear evaluation; OLE; VOLE
    private set intersection = private set union
  zero-knowledge proof = zero-knowledge; interactive proof; non-interactive zero-knowledge; stark proof; zero-knowledge argument; probabilistically checkable proof; bulletproofs; 零知识证明; ゼロ知識証明; 영지식 증명
    zero-knowledge machine learning = verifiable machine learning
    zero-knowledge virtual machine = zkVM; zero-knowledge rollup
  searchable encryption = encrypted search; order-preserving encryption; searchable symmetric encryption; 可搜索加密
  random number generation = pseudorandom generator; entropy source; pseudorandomness; randomness extraction; 随机数生成
  secure messaging = end-to-end encryption; forward secrecy; double ratchet; encrypted messaging; group messaging; deniability
  anonymous credential = blind credential
  universal composability = provable security; random oracle model; formal security proof; cryptographic proof; security proof; random oracle; semantic security
  quantum cryptography < quantum computing = device-independent cryptography
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
consensus in blockchain < distributed consensus = blockchain consensus; nakamoto consensus; longest-chain; permissionless consensus; blockchain protocol; backbone protocol; metastable consensus; 区块链共识
federated analytics < privacy
contextual integrity < privacy
private aggregation < privacy
synthetic data privacy < privacy
elliptic-curve signature < digital signature = ECDSA; EdDSA; ed25519; elliptic curve signature; curve25519; Schnorr
lattice attack < cryptanalysis = hidden number problem; biased nonce; lattice-based attack
key size < cryptography = key length; cryptographic key size; security level; cryptographic strength
dolev-yao model < protocol security = dolev-yao
interactive proof system < zero-knowledge proof = proof of knowledge; sigma protocol
trust management < access control = decentralized trust management; authorization logic; capability security
graph injection attack < adversarial attack = node injection; structure perturbation
robustness certification < certified robustness = interval bound propagation; provable defense
multi-turn jailbreak < jailbreak attack = multi-turn jailbreaking; jailbreak prompt
two-party computation < secure multi-party computation = millionaires problem; secure function evaluation
post-quantum signature < post-quantum cryptography = oil-and-vinegar; multivariate signature; multivariate cryptography
copyright protection < watermarking = intellectual property protection; ownership protection; ownership verification; invisible watermarking; watermark removal
transferable attack < adversarial attack = attack transferability; transfer-based attack; adversarial transferability; transferable adversarial example; transferable adversarial attack; transferability of adversarial examples
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
exploit mitigation < software security = attack mitigation
stack canary < exploit mitigation = shadow stack; stack smashing
return-oriented programming < control-flow integrity = code-reuse attack; gadget chain
software diversity < exploit mitigation = code randomization; moving target defense
memory isolation < exploit mitigation = memory protection key; protection keys
compartmentalization < exploit mitigation = privilege separation; least privilege
kernel hardening < exploit mitigation = kernel protection
pointer authentication < exploit mitigation
capability hardware < memory safety = CHERI; hardware capability
memory forensics < digital forensics
digital forensics #task < software security = 数字取证
vulnerability localization #task < vulnerability detection
vulnerability severity assessment #task < vulnerability assessment = exploit prediction; CVSS
vulnerability disclosure < software security = responsible disclosure; bug bounty
penetration testing #task < exploit generation = 渗透测试
api misuse detection #task < vulnerability detection = crypto misuse
hardcoded secret detection #task < software security = secret leakage
software bill of materials < software supply chain security = SBOM
malicious package detection #task < software supply chain security = malicious package
third-party library detection #task < software supply chain security
deserialization vulnerability < software security = insecure deserialization
information leak < software security = information disclosure; data exfiltration
security testing #task < software security
webassembly security < web security = wasm security
container security < software security = container escape
crash analysis #task < software security = crash triage
binary rewriting < binary analysis = binary instrumentation
binary lifting < binary analysis = lifting binaries
disassembly < reverse engineering = disassembler
type inference for binaries < binary analysis = binary type inference
binary code search < binary code similarity
binary diffing < binary code similarity = patch diffing
binary code embedding < binary code similarity
compiler provenance < binary analysis = compiler identification
code authorship attribution #task < binary analysis
function name prediction < reverse engineering = function name recovery; stripped binaries
indirect call analysis < binary analysis = indirect call
malware classification #task < malware analysis = malware family classification; malware clustering; malware lineage
malware detection #task < malware analysis = 恶意软件检测; malware detector; malicious code detection
android malware detection #task < mobile security = android malware; mobile malware
ransomware detection #task < malware analysis = ransomware
botnet detection #task < malware analysis = botnet
rootkit detection < malware analysis = rootkit
malware evasion < adversarial attack = adversarial malware; evasive malware
malware packing < malware analysis = unpacking of malware
dynamic malware analysis < malware analysis
malicious document detection #task < malware analysis = malicious pdf
cryptojacking < malware analysis = covert mining
worm propagation < malware analysis = internet worm; polymorphic worm; worm detection
provenance graph #strict < intrusion detection = attack investigation; audit log
advanced persistent threat detection < threat intelligence = advanced persistent threat; APT detection; apt attack
alert correlation < intrusion detection = alert prioritization
malicious domain detection #task < intrusion detection = malicious domain
cyber deception < intrusion detection = deception technology
fraud detection = scam detection
dns security < computer security = DNSSEC
routing security < computer security = BGP hijacking
firewall #strict < computer security = firewalls
network scanning < computer security = internet-wide scanning
amplification attack < computer security
zero trust < computer security
email security < computer security = sender authentication
certificate validation < key exchange = certificate revocation
certificate transparency < key exchange = key transparency
tls security < protocol security = TLS
bluetooth security < protocol security = ble security
wi-fi security < protocol security = wifi security; WPA2
cellular network security < protocol security = 5g security; lte security; cellular security; cellular network protocol; cellular protocol
fake base station < cellular network security = rogue base station; imsi catcher
sim card security < cellular network security = sim card; esim
authentication and key agreement < cellular network security = AKA protocol
signal overshadowing < cellular network security
satellite security < protocol security = gnss spoofing
rfid security < protocol security
eavesdropping attack < protocol security = eavesdropping
physical layer security < protocol security = secrecy capacity; secrecy rate
formal protocol verification < protocol security = symbolic protocol analysis; security protocol verification; protocol verification; formal protocol analysis
downgrade attack < protocol security = bidding-down attack; protocol downgrade
hardware trojan detection #task < hardware security = hardware trojan
physically unclonable function < hardware security = PUF
logic locking < hardware security = logic encryption
hardware reverse engineering < hardware security
hardware security verification < hardware security = leakage contract
fpga security < hardware security = bitstream encryption
confidential virtual machine < trusted execution environment = AMD SEV
enclave attack < trusted execution environment = attack on enclaves
secure boot < trusted execution environment
secure processor < hardware security = secure microarchitecture
memory encryption < hardware security = memory integrity
dma attack < hardware security = peripheral attack; badusb
cold boot attack < hardware security
sensor attack < hardware security = sensor spoofing; lidar spoofing
gpu security < hardware security = gpu side channel
cache side channel < side-channel attack = cache attack; cache timing attack; cache side-channel; prime+probe
power side-channel attack < side-channel attack = differential power analysis
electromagnetic side channel < side-channel attack
acoustic side channel < side-channel attack = acoustic emanation
timing side channel < side-channel attack = timing attack; remote timing attack; timing leak; timing channel
constant-time programming < side-channel attack = constant-time; constant-time verification
covert channel < side-channel attack
masking countermeasure < side-channel attack = masked implementation
leakage assessment < side-channel attack = side-channel leakage
profiled side-channel attack < side-channel attack = template attack; profiling attack
side-channel detection #task < side-channel attack
fault injection attack < side-channel attack = fault attack; voltage glitching; glitching attack; glitch attack
bit-flip attack < rowhammer attack
secure speculation < transient execution attack
prefetcher side channel < side-channel attack = port contention
cross-site scripting < web security = XSS
sql injection < web security
cross-site request forgery < web security = CSRF; request forgery
phishing detection #task < web security = phishing; phishing attack; anti-phishing; 网络钓鱼
browser fingerprinting < web security = browser fingerprint
web tracking < web security = third-party tracking
browser security < web security
denial of service by regular expression < denial of service = ReDoS
prototype pollution < web security
http desynchronization < web security = request smuggling; http request smuggling
web bot detection #task < web security = captcha
dark web analysis #task < web security = dark web; cybercrime
online abuse #task < web security = intimate partner abuse
cloud security < web security
app permission analysis < mobile security = permission analysis; app permission
inter-component communication analysis < mobile security = inter-app communication
app repackaging detection #task < mobile security = app repackaging
mini-program security < mobile security = mini-program; mini-app
ios security < mobile security = ios app
smart home security < mobile security = voice assistant security
drone security < mobile security = uav security
password cracking < password security = password guessing; password strength
password security < authentication = password manager; passwords; password leak
multi-factor authentication < authentication = 2FA; passkey
single sign-on < authentication = OAuth
biometric authentication < authentication = keystroke dynamics
graphical password < authentication = pattern lock
device pairing < authentication = context-based pairing
adversarial face recognition < adversarial attack = anti-facial recognition
access control vulnerability < access control = permission bug
smart contract security < smart contract
reentrancy attack < smart contract security = reentrancy vulnerability; reentrancy bug
front-running attack < smart contract security = front-running; sandwich attack
price manipulation attack < smart contract security = price manipulation
ponzi scheme detection #task < smart contract security = ponzi scheme; ponzi contract; smart ponzi
smart contract repair < smart contract security = smart contract patching; upgradeable smart contract; proxy contract
gas optimization < smart contract security = gas estimation; gas consumption
evm bytecode analysis < smart contract security = evm bytecode; smart contract bytecode
smart contract formal verification < formal verification = smart contract invariant; formal verification of smart contracts; verification of smart contracts
smart contract generation < smart contract security
decentralized finance security < blockchain = defi attack; defi security
stablecoin < blockchain
non-fungible token < blockchain = nft; NFT market
cross-chain bridge < blockchain = cross-chain; blockchain interoperability
layer-2 scaling < blockchain = optimistic rollup
blockchain sharding < blockchain
selfish mining < blockchain = mining attack
eclipse attack < blockchain
sybil attack < computer security = sybil defense
double spending < blockchain
transaction fee mechanism < blockchain = EIP-1559
cryptocurrency de-anonymization < data anonymization = address clustering; blockchain deanonymization; bitcoin transaction graph; transaction graph; de-anonymization in bitcoin; linkability; anonymity in bitcoin
privacy-preserving cryptocurrency < blockchain = anonymous cryptocurrency; coin mixing; mixing service
confidential smart contract < smart contract = private smart contract
blockchain oracle < blockchain
blockchain execution #strict < blockchain
blockchain storage < blockchain
cryptocurrency wallet < blockchain = wallet security; crypto wallet; wallet recovery
ethereum phishing detection #task < fraud detection = phishing scam detection; ethereum phishing; ethereum phishing scam
decentralized application < blockchain = dapp; Web3
blockchain consensus attack < blockchain = validator attack; liveness attack; bribing attack
consortium blockchain < blockchain = hyperledger fabric
threshold signature < digital signature = distributed signing; threshold ecdsa
ring signature < digital signature = linkable ring signature
blind signature < digital signature
group signature < digital signature = traceable signature
aggregate signature < digital signature = multi-signature; bls signature
hash-based signature < post-quantum signature = one-time signature
lattice-based cryptography < post-quantum cryptography = lattice cryptography; 格密码
learning with errors < lattice-based cryptography = LWE
code-based cryptography < post-quantum cryptography
isogeny-based cryptography < post-quantum cryptography = isogeny; supersingular isogeny
key encapsulation mechanism < key exchange = key encapsulation; KEM; Kyber; ML-KEM
password-authenticated key exchange < key exchange = PAKE
identity-based encryption = ibe scheme
attribute-based encryption < cryptography
functional encryption < cryptography
proxy re-encryption < cryptography
broadcast encryption < cryptography
program obfuscation < cryptography = indistinguishability obfuscation
multilinear map < cryptography = graded encoding
bilinear pairing < cryptography = pairing-based cryptography
authenticated encryption < symmetric cryptography = AEAD
message authentication code < symmetric cryptography
stream cipher < symmetric cryptography
lightweight cryptography < symmetric cryptography = lightweight block cipher
password hashing < cryptographic hash function = memory-hard function
differential cryptanalysis < cryptanalysis
integer factorization < cryptanalysis
discrete logarithm < cryptanalysis = discrete log
padding oracle attack < cryptanalysis = padding oracle
white-box cryptography < cryptography
high-assurance cryptography < cryptography = verified cryptography
cryptographic accumulator < cryptography = vector commitment
authenticated data structure < cryptography = verifiable database
commitment scheme < cryptography = trapdoor commitment
concurrent security < cryptography = concurrent composition
leakage-resilient cryptography < cryptography = leakage resilience
one-way function < cryptography = trapdoor permutation
pseudorandom function < random number generation
verifiable random function < random number generation = randomness beacon
verifiable delay function < cryptography = VDF
private information retrieval < searchable encryption = keyword pir
oblivious ram < searchable encryption = ORAM
encrypted database < searchable encryption
electronic voting < anonymous credential = e-voting; voting protocol; verifiable voting
electronic cash < anonymous credential = e-cash; digital currency
decentralized identity < anonymous credential = self-sovereign identity
quantum key distribution < quantum cryptography = QKD
dna and genomic privacy < privacy = genomic privacy
metadata-private messaging < anonymous communication = anonymous messaging
succinct non-interactive argument < zero-knowledge proof = zk-SNARK; SNARK; succinct argument; zkSNARKs; lookup argument; trusted setup
polynomial commitment < zero-knowledge proof
verifiable computation < zero-knowledge proof = verifiable computing; proof-carrying data
recursive proof composition < zero-knowledge proof = folding scheme; recursive snark
fiat-shamir transform < zero-knowledge proof = fiat-shamir
zero-knowledge circuit < zero-knowledge proof = zkp circuit
range proof < zero-knowledge proof = set membership proof
proof of storage < zero-knowledge proof = proof of space
homomorphic encryption compiler < homomorphic encryption = fhe compiler
homomorphic encryption acceleration < homomorphic encryption = fhe accelerator
homomorphic neural network inference < privacy-preserving machine learning = encrypted inference
local differential privacy < differential privacy = LDP; locally private; 本地差分隐私
shuffle model < differential privacy
privacy amplification < differential privacy
renyi differential privacy < differential privacy = gaussian differential privacy; f-differential privacy; privacy accounting
differentially private stochastic gradient descent < differential privacy = DP-SGD; private sgd; private deep learning; differentially private fine-tuning; private fine-tuning
private aggregation of teacher ensembles < differential privacy = PATE
differentially private synthetic data < differential privacy
privacy auditing < differential privacy = empirical privacy; privacy estimation; auditing privacy
user-level differential privacy < differential privacy
metric differential privacy < differential privacy = metric privacy
label differential privacy < differential privacy
text anonymization < data anonymization = prompt sanitization
k-anonymity < data anonymization = l-diversity
re-identification attack < data anonymization = reidentification attack; de-anonymization
website fingerprinting < anonymous communication
censorship circumvention < anonymous communication = internet censorship; censorship resistance
onion routing < anonymous communication = tor network; mixnet
privacy policy compliance < privacy policy analysis = gdpr compliance; privacy regulation
privacy perception < security usability = privacy paradox
private recommendation < privacy
visual privacy < privacy = image privacy; facial privacy
inference-time privacy < privacy = prompt privacy; private in-context learning
data minimization < privacy
privacy risk assessment < privacy = privacy threat modeling
privacy-utility trade-off < privacy = utility-privacy trade-off
byzantine-robust federated learning < data poisoning = byzantine-robust; byzantine attack; byzantine-resilient; poisoning attack in federated learning
backdoor attack in federated learning < backdoor attack = federated backdoor; backdoor federated learning; backdoors in federated learning; federated backdoor attack
fair federated learning < algorithmic fairness = fairness in federated learning
free-rider attack < federated learning
blockchain-based federated learning < blockchain
verifiable federated learning < federated learning
gradient inversion attack < membership inference attack = gradient inversion; gradient leakage; deep leakage; deep leakage from gradients; leakage from gradients
split learning = split inference
backdoor attack < data poisoning = backdoor; trojan attack; neural trojan; 后门攻击; trojaned model; stealthy backdoor; imperceptible backdoor; invisible backdoor; hidden trigger; trojaning; neural backdoor; backdoor injection; dynamic backdoor; backdoor learning; backdooring; backdoor poisoning
clean-label attack < backdoor attack = clean-label backdoor attack; clean-label backdoor
textual backdoor attack < backdoor attack = textual backdoor; nlp backdoor
backdoor defense < backdoor attack = backdoor removal; backdoor mitigation; backdoor purification; anti-backdoor; defending against backdoor; defense against backdoor
backdoor detection #task < backdoor attack = trojan detection; trigger inversion; detecting backdoors
weight poisoning < backdoor attack = architectural backdoor
physical backdoor attack < backdoor attack
multimodal backdoor attack < backdoor attack = backdoor vision-language; backdoor diffusion
unlearnable example < data poisoning = availability attack
targeted poisoning < data poisoning = label flipping
certified poisoning defense < certified robustness = poisoning robustness; poisoning defense
retrieval poisoning < data poisoning = knowledge base poisoning; rag poisoning; memory poisoning; rag attack; knowledge poisoning
generative model protection < adversarial attack = style mimicry
model inversion attack < model extraction attack = model inversion; embedding inversion
attribute inference attack < model extraction attack = attribute inference; property inference; property inference attack
training data extraction < membership inference attack = data extraction attack; extracting training data; training data leakage; pii extraction; dataset inference
model watermarking < watermarking = neural network watermarking
generative image watermarking < watermarking = diffusion watermarking
dataset ownership verification < watermarking = dataset copyright; dataset protection; dataset copyright protection
prompt stealing attack < model extraction attack = prompt extraction; prompt leakage; prompt stealing
adversarial attack on object detection < adversarial attack = attack on object detectors
adversarial attack on code models < adversarial attack = adversarial code
sponge attack < adversarial attack = energy-latency attack; latency attack; overthinking attack
character-level attack < textual adversarial attack = typo attack; synonym substitution; sentence-level attack
textual adversarial defense < adversarial robustness
adversarial purification < adversarial robustness
adversarial detection < adversarial robustness = detection of adversarial examples; adversarial example detection; detecting adversarial examples; detecting adversarial samples; adversarial input detection
gradient masking < adversarial robustness = obfuscated gradient; gradient obfuscation
fast adversarial training < adversarial training = catastrophic overfitting
robust overfitting < adversarial training
randomized smoothing < certified robustness
neural network verification < certified robustness = formal verification of neural networks; dnn verification
jailbreak defense < guardrail = jailbreak detection; defending against jailbreak; jailbreak mitigation; jailbreak prevention; jailbreak attack defense
multimodal jailbreak < jailbreak attack = vision-language model jailbreak; jailbreaking multimodal; jailbreaking vision-language models; audio jailbreak
multilingual jailbreak < jailbreak attack = cipher attack
many-shot jailbreak < jailbreak attack = persuasion attack
optimization-based jailbreak < jailbreak attack = GCG; adversarial suffix; universal jailbreak
harmful fine-tuning attack < jailbreak attack = harmful fine-tuning; fine-tuning attack
prompt injection defense = prompt injection detection; defending against prompt injection; defense against prompt injection
over-refusal < safety alignment = false refusal
refusal direction < safety alignment = refusal steering; safety neuron; safety subspace; safety layer; safety vector; refusal feature
deliberative alignment < safety alignment = safety reasoning
safety-aware decoding < safety alignment
safety benchmark #task < AI safety
agent safety #task < AI safety = llm agent safety; agent guardrail
tool poisoning attack < prompt injection = malicious tool; mcp security; goal hijacking
multi-agent system security < large language model security = multi-agent safety
multimodal safety < AI safety = vision-language model safety; vlm safety; mllm safety
embodied ai safety < AI safety
misuse of language models < AI safety = malicious use; misuse risk
sycophancy = sycophantic
emergent misalignment < alignment of language models = agentic misalignment
alignment faking < deceptive alignment = ai deception; deceptive behavior
goal misgeneralization < AI safety = inner alignment; power-seeking; wireheading
ai control < AI safety = cot monitoring
ai incident < AI safety = risk taxonomy
deepfake video detection #task < deepfake detection = video deepfake detection; temporal inconsistency; video forensics
multimodal deepfake detection #task < deepfake detection = audio-visual deepfake detection; audio-visual deepfake
image manipulation localization #task < deepfake detection = forgery localization; manipulation localization
deepfake attribution #task < deepfake detection = gan fingerprint; model attribution
proactive deepfake defense < deepfake detection = deepfake disruption
camera fingerprint < deepfake detection = sensor pattern noise; PRNU
generalizable deepfake detection #task < deepfake detection
content provenance < watermarking
transcoder #strict < mechanistic interpretability = attribution graph; transcoders
automated circuit discovery < mechanistic interpretability = feature circuit; circuit tracing; circuit finding; attribution patching; shared circuit
causal abstraction < mechanistic interpretability = causal scrubbing
superposition in neural networks < mechanistic interpretability = toy models of superposition
linear representation hypothesis < mechanistic interpretability = truth direction; geometry of truth
world model in language models < mechanistic interpretability = internal world model
weight-space interpretability < mechanistic interpretability
concept erasure by projection < representation engineering = linear concept erasure; amnesic probing
chain-of-thought faithfulness = unfaithful explanation
actionable recourse < counterfactual explanation
global explanation < explainable artificial intelligence
local surrogate explanation < feature attribution = LIME
time series explanation < explainable artificial intelligence
explanation attack < explanation evaluation = fragile interpretation
human-centered explanation < explainable artificial intelligence = explanation needs
rashomon effect < inherently interpretable model = rashomon set; predictive multiplicity
group fairness < algorithmic fairness = equalized odds
individual fairness < algorithmic fairness
counterfactual fairness < algorithmic fairness
fair clustering < algorithmic fairness = fair k-center; fairlet; fair k-means
fair regression < algorithmic fairness
fair representation learning < algorithmic fairness = fair representation; adversarial debiasing
fairness constraint < algorithmic fairness
fairness pre-processing < algorithmic fairness = data reweighing
fairness without demographics < algorithmic fairness
fairness-accuracy trade-off < algorithmic fairness = cost of fairness; pareto fairness; minimax fairness
long-term fairness < algorithmic fairness = delayed impact
fairness testing #task < algorithmic fairness = discrimination testing
fairness attack < data poisoning
stereotypical bias < algorithmic fairness = occupational bias; dialect bias; religious bias
demographic bias < algorithmic fairness
fairness under distribution shift < algorithmic fairness = fair domain adaptation; fair transfer
predictive policing < algorithmic fairness = recidivism prediction; pretrial risk
political bias < social bias
dataset documentation < model auditing = data statement; dataset audit
misclassification detection < selective prediction
prediction interval = calibrated regression; regression uncertainty
deterministic uncertainty estimation < uncertainty estimation = deterministic uncertainty
prior network < evidential deep learning = posterior network
post-hoc calibration < calibration
calibration of language models < calibration = llm calibration
overconfidence < calibration
conformal risk control < conformal prediction = split conformal; prediction set
uncertainty decomposition < uncertainty estimation = aleatoric and epistemic uncertainty
credal set < uncertainty estimation = credal
uncertainty in segmentation < uncertainty estimation
energy-based out-of-distribution detection < out-of-distribution detection = outlier score
outlier exposure < out-of-distribution detection = virtual outlier
open-set semi-supervised learning < semi-supervised learning = open-world semi-supervised learning
cyber insurance < computer security = cyber risk
security game < computer security
autonomous cyber defense < computer security
security of code generation < software security = insecure code generation; secure code generation; package hallucination
deep learning vulnerability detection < vulnerability detection = learning-based vulnerability detection
smart contract vulnerability detection #task < smart contract = vulnerable smart contract; smart contract defect
cryptocurrency scam < fraud detection = rug pull; scam token; pump and dump; wash trading
personally identifiable information < privacy = PII; pii detection
racial bias < algorithmic fairness
multilingual safety < AI safety = multilingual safety alignment
typographic attack < adversarial attack on multimodal models
universal domain adaptation < domain adaptation
evidential deep learning = evidential regression; deep evidential regression
`,
);
