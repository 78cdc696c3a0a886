// Technique vocabulary: models that make images, video, motion and worlds (adversarial, diffusion, flow, variational).
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const generative = outline(
  'generative modeling',
  `
generative model #family = deep generative model; generative ai; generative artificial intelligence; 生成模型; 生成式人工智能; 生成式AI; 生成モデル; 생성 모델; -generation; -synthesis; -generator
  generative adversarial network #family = GAN; generative adversarial net; adversarial network; generative adversarial learning; adversarial generative network; adversarial generative model; 生成对抗网络; 敵対的生成ネットワーク; 적대적 생성 신경망; -discriminator
    conditional generative adversarial network = conditional gan; cGAN; class-conditional gan; conditional adversarial network; conditional generative adversarial net
    wasserstein generative adversarial network = Wasserstein GAN; WGAN; WGAN-GP; gradient penalty; wasserstein loss; improved training of wasserstein gans
    cycle-consistent adversarial network < unpaired image-to-image translation = CycleGAN
    deep convolutional generative adversarial network = DCGAN
    style-based generator = StyleGAN; style-based gan; style mixing; style-based architecture
    progressive growing of GANs = progressive gan
    least squares generative adversarial network = LSGAN
    adversarial autoencoder < autoencoder
    adversarially learned inference = bidirectional gan; BiGAN; adversarial feature learning
    GAN inversion = latent space inversion; inversion of generative models
    latent space manipulation = latent space editing; latent direction; semantic latent direction; latent space exploration; latent manipulation; latent space interpolation
    mode collapse = mode dropping; gan training stability; gan stability; stabilizing gan training; gan convergence; mode regularization; mode seeking; mode coverage
    multi-discriminator training = multi-scale discriminator; multiple discriminators; discriminator ensemble; multi-generator
    patch discriminator = PatchGAN; markovian discriminator
    feature matching loss = minibatch discrimination
    f-divergence minimization = variational divergence minimization; f-GAN
    two time-scale update rule = TTUR
    self-attention generative adversarial network = SAGAN
    sequence generative adversarial network = SeqGAN; text gan; adversarial text generation
    generative moment matching network = moment matching network; MMD GAN; generative moment matching
    energy-based generative adversarial network < energy-based learning = energy-based gan; EBGAN
    information-maximizing generative adversarial network = InfoGAN
    3D generative adversarial network < 3D generation = 3D GAN; 3d-aware gan; 3d-aware image synthesis; 3d-aware generation; 3d generative-adversarial modeling
  variational autoencoder = VAE; variational encoder; auto-encoding variational bayes; 变分自编码器; 変分オートエンコーダ; 변분 오토인코더
    conditional variational autoencoder = conditional vae; CVAE
    beta variational autoencoder < disentangled representation learning = beta-VAE
    vector-quantized variational autoencoder < vector quantization = VQ-VAE; VQ-GAN; discrete variational autoencoder; discrete latent representation; codebook learning; codebook
    hierarchical variational autoencoder = ladder variational autoencoder; deep hierarchical vae
    posterior collapse = kl vanishing
    wasserstein autoencoder
    importance weighted autoencoder
  normalizing flow = flow-based model; flow-based generative model; invertible network; invertible neural network; invertible generative flow; 标准化流; 归一化流; 正規化フロー; -flow
    autoregressive flow = inverse autoregressive flow; masked autoregressive flow
    continuous normalizing flow = CNF; free-form continuous dynamics
    coupling layer = affine coupling; real nvp
    invertible residual network = residual flow; i-RevNet
    discrete flow = discrete normalizing flow
  diffusion model #family = diffusion; diffusion probabilistic model; denoising diffusion; diffusion-based generative model; diffusion-based model; diffusion generative model; denoising diffusion probabilistic model; DDPM; diffusion-based; diffusion process; 扩散模型; 拡散モデル; 확산 모델; -diffusion
    latent diffusion model = latent diffusion; LDM; Stable Diffusion; latent-space diffusion; 潜在扩散模型
    score-based generative model = score-based; score-based model; score matching; denoising score matching; sliced score matching; score-based diffusion; 分数匹配
    diffusion sampling = diffusion sampler; fast sampling; accelerated sampling; diffusion ode solver; denoising diffusion implicit model; DDIM; sampling acceleration; few-step sampling; fast diffusion sampling
    consistency model < step distillation = latent consistency model; LCM; consistency distillation; consistency trajectory model; latent consistency
    classifier-free guidance = guidance scale; guidance-free
    classifier guidance = diffusion guidance; guided diffusion; training-free guidance; guided sampling; classifier-guided
    diffusion transformer < transformer = DiT; scalable diffusion transformer; multimodal diffusion transformer
    flow matching = conditional flow matching; rectified flow; stochastic interpolant; flow-based diffusion; 流匹配
    schrödinger bridge = diffusion bridge; bridge matching; diffusion schrödinger bridge
    discrete diffusion = discrete diffusion model; categorical diffusion; absorbing diffusion; multinomial diffusion; masked diffusion; discrete state-space diffusion
    cascaded diffusion model = cascaded diffusion
    noise schedule = timestep weighting; variance schedule; signal-to-noise ratio weighting
    stochastic differential equation = SDE; reverse-time sde; probability flow ode
    diffusion inversion = ddim inversion; null-text inversion; image inversion; real image inversion
    diffusion features = diffusion representation; diffusion model as representation learner
    diffusion alignment < alignment of language models = reward fine-tuning of diffusion models; text-to-image alignment; diffusion preference optimization; diffusion reinforcement learning
    diffusion classifier
    diffusion posterior sampling < inverse problem = diffusion-based inverse problem; diffusion prior
    conditional diffusion model = conditional diffusion; controllable diffusion
    diffusion memorization < memorization
    cold diffusion = soft diffusion; blurring diffusion
    riemannian diffusion = diffusion on manifolds; riemannian score-based generative model; manifold diffusion
    diffusion model caching < efficient inference = feature caching; DeepCache
  autoregressive image generation = pixel recurrent neural network; PixelRNN; PixelCNN; pixel autoregressive model; visual autoregressive modeling; autoregressive visual generation; next-scale prediction; image autoregressive model; autoregressive image model; autoregressive generation
    masked generative transformer = masked image generation; masked token modeling; masked visual token modeling; masked generative model
  energy-based generative model < energy-based learning
  generative flow network = GFlowNet
  neural autoregressive distribution estimation = NADE; masked autoencoder for distribution estimation; autoregressive density estimation
  unified generation and understanding #family = unified multimodal model; any-to-any generation; unified multimodal understanding and generation; any-to-any model
  world model = world simulator; learned world model; latent world model; generative world model; interactive world model; dreamer agent; 世界模型; 世界モデル
    joint-embedding predictive architecture = JEPA
image synthesis #task = image generation; high-resolution image synthesis; image generation model; conditional image generation; class-conditional image generation; photorealistic image synthesis; unconditional image generation; conditional image synthesis; 图像生成; 图像合成; 画像生成; 이미지 생성; -synthesis; -generation
  text-to-image generation #task = text-to-image; text-to-image synthesis; text-to-image diffusion; text-to-image model; T2I; text-conditional image generation; text-guided image generation; 文生图; 文本生成图像; テキスト画像生成
    compositional text-to-image generation #task = compositional generation; layout-guided generation; attribute binding; compositional image generation
    personalized generation = subject-driven generation; subject-driven; personalization of diffusion models; textual inversion; concept customization; subject customization; identity-preserving generation; id customization; personalized text-to-image; personalized image generation; 个性化生成
    spatial conditioning = ControlNet; conditional control; spatially controlled generation; layout-to-image; layout-to-image generation; adding conditional control; structure control
    visual text rendering #task = text rendering; glyph generation
  image-to-image translation #task = image translation; pix2pix; 图像翻译; 画像変換
    unpaired image-to-image translation #task = unpaired image translation; unsupervised image-to-image translation; unpaired translation
    multimodal image-to-image translation #task = multi-domain image-to-image translation; diverse image-to-image translation
    semantic image synthesis #task = semantic layout synthesis; label-to-image; spatially-adaptive normalization
    sketch-to-image #task = sketch-to-image synthesis; sketch-based generation; sketch generation; sketch synthesis
    photo cartoonization #task = cartoonization; anime generation
  style transfer #task = neural style transfer; artistic style transfer; image style transfer; arbitrary style transfer; artistic style; style transformation; 风格迁移; 画风迁移; スタイル変換
    texture synthesis = gram matrix; neural texture; texture generation; texture transfer
  image editing #task = image manipulation; text-guided image editing; semantic image editing; instruction-based image editing; text-driven image editing; text-based image editing; prompt-to-prompt editing; diffusion-based image editing; real image editing; 图像编辑; 画像編集; -editing
    drag-based editing = point-based editing; point-based manipulation; interactive point-based image editing; drag editing
    face editing #task = facial attribute editing; attribute editing; face attribute editing; facial attribute manipulation
    face swapping #task = deepfake; deepfake generation; 换脸
      face reenactment = facial reenactment
    virtual try-on #task = garment transfer; 虚拟试穿
    image outpainting #task = outpainting; image extrapolation; image extension
    attention control = cross-attention control; attention manipulation; attention injection
    training-free editing = tuning-free; tuning-free editing
  vector graphics generation #task = svg generation; vector graphics; font generation; 矢量图生成
  layout generation #task = graphic layout generation; poster generation; graphic design generation
  one-shot image generation #task = single-image gan; single image generative model; internal learning
  few-shot image generation #task = few-shot generative adaptation; data-efficient gan training; limited-data gan
  concept erasing < machine unlearning = safe generation; concept removal
  super-resolution diffusion < super-resolution = diffusion-based super-resolution
  generative model evaluation #task = fréchet inception distance; FID; inception score; evaluation of generative models; image generation evaluation
  generated content detection #task < deepfake detection = image watermarking; generated image detection; diffusion-generated image detection
  creative computing #task = computational creativity; generative art; creative generation; ai art; co-creation
video generation #task = video synthesis; video generative model; generative video; video diffusion; video diffusion model; 视频生成; 動画生成; 비디오 생성; -synthesis
  text-to-video generation #task = text-to-video; T2V; text-to-video synthesis; text-to-video diffusion; 文生视频
  image-to-video generation #task = image animation; image-to-video; I2V; single image animation; animate image; 图生视频
  video editing #task = text-guided video editing; video-to-video synthesis; video-to-video translation; video-to-video; video manipulation; video style transfer; text-driven video editing; zero-shot video editing; 视频编辑; -editing
  long video generation #task = minute-long video; long-form video generation; autoregressive video generation; streaming video generation
  camera control = camera-controlled video generation; camera motion control; camera trajectory control
  motion control in video = trajectory-controlled video generation; motion customization; motion transfer; motion-controllable video generation; motion controllability
  human image animation #task = human video generation; pose-guided person image generation; pose transfer; human animation; dance video generation; pose-guided generation; 人物动画
  talking head generation #task = talking face generation; audio-driven talking head; talking-head; talking face; portrait animation; lip synchronization; lip sync; audio-driven portrait animation; 数字人; 说话人脸生成; talking head synthesis; talking portrait; portrait generation; portrait synthesis; talking portrait synthesis
  video personalization < personalized generation = customized video generation; subject-driven video generation
  temporal consistency = temporal coherence; video consistency
  video generation evaluation #task = video generation benchmark; fréchet video distance
  world simulation with video < world model = physics-aware video generation; physical plausibility; interactive video generation; game generation; neural game engine
motion generation #task = human motion generation; motion synthesis; text-to-motion; human motion synthesis; text-driven motion generation; motion diffusion; human motion prediction; character animation; 动作生成; 人体动作生成; -motion
  music-to-dance generation #task = dance generation; music-driven dance
  co-speech gesture generation #task = gesture generation; speech-driven gesture
  motion retargeting #task = motion in-betweening; motion style transfer
3D generation #task = 3d content creation; 3d synthesis; 3d content generation; 3d generative model; 3d asset generation; 3d object generation; 3d shape generation; 3d-aware synthesis; shape generation; 三维生成; 3D生成
  text-to-3D generation #task = text-to-3D; text-to-3d synthesis; text-guided 3d generation; 文生3D
  image-to-3D generation #task = image-to-3D; single image to 3d; single-image 3d generation
  score distillation = score distillation sampling; variational score distillation; sds loss; 分数蒸馏
  multi-view diffusion = multi-view generation; multi-view diffusion model; view-conditioned diffusion; consistent multi-view images
  3D editing #task = 3d scene editing; text-driven 3d editing; nerf editing; radiance field editing; scene editing; -editing
  3D scene generation #task = scene synthesis; indoor scene synthesis; scene generation; city generation; room layout generation
  4D generation #task = text-to-4D; dynamic 3d generation; 4d content creation
  avatar generation #task = head avatar; 3d avatar generation; digital avatar; 3d head avatar; full-body avatar; avatar creation
  texture synthesis for meshes #task = mesh texturing; texture painting; text-driven texturing
  procedural generation = procedural content generation; procedural modeling; PCG; level generation; inverse procedural modeling
  CAD generation #task = computer-aided design generation; cad reconstruction; parametric cad
handwriting generation #task = handwriting synthesis; handwritten text generation
distribution matching < generative model
language-guided image generation #task < text-to-image generation = text-guided generation; text-guided diffusion; text-driven image generation; text-driven generation; human image generation; person image synthesis
facial animation #task < avatar generation = speech-driven facial animation; face animation
human-scene interaction #task < motion generation = human-object interaction generation; motion prior; motion representation
invertible convolution < normalizing flow = invertible 1x1 convolution; emerging convolution; convolution exponential
energy shaping < optimal control = passivity-based control
gaussianization < normalizing flow = iterative gaussianization
spline flow < normalizing flow = rational spline; rational quadratic spline; linear rational spline; neural spline flow
manifold flow < normalizing flow = flow on manifolds
latent distillation < knowledge distillation
diffusion model acceleration < diffusion model = diffusion acceleration; diffusion transformer acceleration; accelerating diffusion; faster diffusion; efficient diffusion; parallel diffusion; diffusion model inference; diffusion inference; dit acceleration; fast video generation
one-step diffusion < step distillation = single-step diffusion; one-step generation; one-step text-to-image; score identity distillation; few-step diffusion; flow distillation; distillation of diffusion models
diffusion model training < diffusion model = training diffusion models; diffusion training
guidance in diffusion < diffusion model = self-attention guidance; negative prompt; guidance scheduling; guidance for diffusion
diffusion inverse problem solving < diffusion posterior sampling = image restoration with diffusion; diffusion restoration; noisy inverse problem; blind inverse problem; video inverse problem; zero-shot image restoration; diffusion-based image restoration; generative diffusion prior
diffusion autoencoder < latent diffusion model = video autoencoder; semantic latent space; latent space of diffusion
high-resolution image generation #task < image synthesis = patch diffusion
identity preservation < personalized generation = id-preserving; identity consistent; face personalization; id-consistent; zero-shot identity
consistent character generation < personalized generation = story visualization; consistent image generation; storyboard
object insertion #task < image editing = object placement; object-level image editing; object editing; object compositing
inpainting with diffusion < image inpainting = text-guided image inpainting; diffusion inpainting
layered image generation #task < image synthesis = layered image; image vectorization
inversion-based editing < image editing = inversion-free; exact inversion; exact diffusion inversion; inversion for editing; negative-prompt inversion
localized image editing < image editing = localized editing; fine-grained image editing; attribute control
layout control < spatial conditioning = grounded text-to-image; regional prompting; training-free layout; layout guidance; layout planning; llm-grounded diffusion
controllable text-to-image generation < spatial conditioning = multimodal conditioning; controllable text-to-image; controllability of diffusion; sketch-guided
image immunization < diffusion model = protective perturbation
generative perception < diffusion model = diffusion segmentation
generative data augmentation < data augmentation = diffusion-based augmentation
visual anagram < image synthesis = optical illusion; visual illusion
graphic design < layout generation = poster design
multi-view image generation #task < multi-view diffusion = view-consistent
video customization < video generation = customized video; multi-subject video; multi-concept video
autoregressive video diffusion < long video generation = diffusion forcing; real-time video generation; autoregressive video; infinite-length video; longer video generation; streaming diffusion
audio-video generation #task < video generation = audio-to-video; audio-synchronized
video diffusion transformer < video generation = large video generation; spatiotemporal diffusion
training-free video generation < video generation = zero-shot text-to-video; training-free video; tune-a-video
video translation < video editing = video outpainting; consistent video editing
generative frame interpolation < frame interpolation = generative inbetweening; in-betweening
cinemagraph generation #task < image-to-video generation
action-conditioned world model < world model = action-controllable; long-horizon world model; causal world model; hierarchical world model; navigation world model
driving world model < world model; autonomous driving = occupancy world model; world model for autonomous driving; world models for driving; 4d occupancy forecasting
robotic world model < world model = embodied world model; world model for robotics; world models for embodied; multimodal world model
planning with world models < world model = world model planning; diffusion world model
autoregressive motion generation < motion generation = motion tokenization; autoregressive motion; motion-language; motion understanding and generation
motion retrieval #task < motion generation
controllable motion generation < motion generation = motion editing; motion stylization; stylized motion; controllable human motion; motion composition; motion style; text-driven human motion
human interaction motion generation #task < motion generation = two-person motion; multi-person motion; dyadic interaction
human-object interaction synthesis #task < motion generation = whole-body grasping; object interaction synthesis; physics-based human-object interaction
whole-body motion generation < motion generation = conversational motion
human motion forecasting #task < motion generation = 3d human motion prediction; pose forecasting
portrait image animation #task < talking head generation = audio-driven talking; audio-driven portrait; emotional talking face; talking-head video
fashion image synthesis < virtual try-on = fashion synthesis
interleaved generation < unified generation and understanding = autoregressive multimodal; interleaved image-text
autoregressive image transformer < autoregressive image generation = visual autoregressive; next-scale; speculative jacobi decoding; autoregressive text-to-image; masked autoregressive; autoregressive image
graph diffusion model < diffusion model
diffusion fine-tuning < personalized generation = fine-tuning diffusion; fine-tuning text-to-image
GAN latent disentanglement < generative adversarial network = interpretable directions; semantic factorization; style space; gan latent
optimal transport flow < flow matching = minibatch optimal transport; flow straightness; riemannian flow matching
diffusion ODE < diffusion sampling = dpm-solver
multi-concept personalization < personalized generation = multi-concept customization; multi-subject personalization; multi-subject generation
reward fine-tuning of image generators < diffusion alignment = human preference for text-to-image; human feedback for text-to-image; aligning text-to-image; flow-grpo
unsafe image generation #task < text-to-image generation = safe text-to-image; text-to-image jailbreak
video reward model < video generation evaluation
`,
);
