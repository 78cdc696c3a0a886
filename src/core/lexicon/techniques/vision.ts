// Technique vocabulary: images and video (recognition, detection, segmentation, tracking, people, restoration, documents).
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const vision = outline(
  'computer vision',
  `
computer vision #discipline = machine vision; 计算机视觉; コンピュータビジョン; 컴퓨터 비전; -perception; -vision
  image classification #task = image recognition; large-scale image recognition; imagenet classification; visual recognition; object recognition; image categorization; 图像分类; 图像识别; 画像分類; 이미지 분류; -classification; -recognition
    fine-grained recognition #task = fine-grained image classification; fine-grained visual categorization; fine-grained classification; fine-grained visual recognition; 细粒度识别
    scene recognition #task = scene classification; place recognition; visual place recognition; 场景识别
    texture recognition #task = texture classification
    material recognition #task
    visual attribute prediction #task = attribute recognition; pedestrian attribute recognition
  object detection #task = object detector; generic object detection; region-based object detector; 目标检测; 物体検出; 객체 탐지; -detection; -detector
    one-stage object detection #task < object detection = single-stage detector; one-stage detector; single-shot detection; single shot detector; dense object detection
    two-stage object detection #task = two-stage detector; region-based detection
      region proposal network = RPN; region proposal generation; region proposal; object proposal; object proposal generation
      objectness #strict = objectness prior
      region-based convolutional neural network = R-CNN; region-based fully convolutional network
    anchor-free detection = anchor-free; anchor-free object detector; keypoint-based detection; center-based detection
    anchor box = anchor assignment; label assignment; dynamic label assignment; anchor design
    bounding box regression = box regression; iou loss; generalized iou; localization loss
    non-maximum suppression = NMS; soft nms; non-maximal suppression; 非极大值抑制
    end-to-end object detection #task = detection transformer; object detection transformer; DETR; set prediction; bipartite matching loss; object query
    feature pyramid network = feature pyramid; FPN; path aggregation network; bidirectional feature pyramid; 特征金字塔
    open-vocabulary object detection #task < open-vocabulary recognition = open-vocabulary detection; zero-shot object detection; open-set object detection; open-world object detection
    weakly supervised object detection #task = weakly-supervised object localization
    domain adaptive object detection #task = cross-domain object detection
    real-time object detection #task
    small object detection #task = tiny object detection
    oriented object detection #task = rotated object detection; oriented bounding box
    video object detection #task
    camouflaged object detection #task = concealed object detection
    salient object detection #task = saliency detection; saliency prediction; visual saliency; 显著性检测; rgb-d salient object detection; co-salient object detection
    pedestrian detection #task = 行人检测
    text detection #task < optical character recognition = scene text detection; 文本检测
    3D object detection #task = monocular 3d object detection; lidar-based 3d object detection; camera-based 3d object detection; 3d detection; 三维目标检测
    object counting #task = crowd counting; density map estimation; class-agnostic counting; 人群计数
    traffic sign recognition #task = traffic light detection
    lane detection #task = 车道线检测
    visual grounding #task = phrase grounding; referring expression comprehension; referring expression; -grounding; referring expression grounding; phrase localization; natural language object retrieval; language object retrieval; grounded description
    hand-object interaction #task = hand-object pose estimation; hand-object reconstruction
    human-object interaction detection #task = hoi detection; human-object interaction; 人物交互检测
    scene graph generation #task = visual relationship detection; scene graph; 场景图生成; panoptic scene graph; dynamic scene graph
    change detection #task = 变化检测
    cascade detector = cascaded detection; cascade refinement
    context modeling in detection = contextual priming; top-down modulation
    multi-scale object detection #task = scale-invariant detection; scale variation
    object localization #task
  open-vocabulary recognition #task = open-vocabulary
  image segmentation #task = 图像分割; 画像分割; 이미지 분할; -segmentation; segmentation
    semantic segmentation #task = scene parsing; pixel-wise classification; semantic image segmentation; scene labeling; 语义分割
      real-time semantic segmentation #task
      weakly supervised semantic segmentation #task = weakly-supervised segmentation
      domain adaptive semantic segmentation #task
      few-shot segmentation #task = few-shot semantic segmentation
      3D semantic segmentation #task < point cloud segmentation
    instance segmentation #task = 实例分割
    panoptic segmentation #task = 全景分割
    open-vocabulary segmentation #task < open-vocabulary recognition = open-vocabulary semantic segmentation
    referring image segmentation #task = referring segmentation; referring video object segmentation; reasoning segmentation
    interactive segmentation #task = promptable segmentation; segment anything; interactive image segmentation
    video object segmentation #task = VOS; 视频目标分割; video segmentation
    video instance segmentation #task
    part segmentation #task
    boundary detection #task = edge detection; contour detection; 边缘检测
    superpixel = superpixel segmentation
    image matting #task = alpha matting; video matting; 抠图
    foreground segmentation #task = background subtraction; background modeling; moving object detection
    graph cut = normalized cut; min-cut segmentation
    level set method = active contour; snake model
    mask classification = mask transformer
    unsupervised segmentation #task = unsupervised semantic segmentation; co-segmentation
  visual tracking #task = object tracking; visual object tracking; single object tracking; 目标跟踪; 视觉跟踪; 物体追跡; -tracking; -tracker; tracking; tracker
    multi-object tracking #task = multiple object tracking; MOT; multi-target tracking; tracking-by-detection; 多目标跟踪
      data association < multi-object tracking = track association
    siamese tracking < siamese network = siamese tracker
    correlation filter = discriminative correlation filter; kernelized correlation filter; 相关滤波
    long-term tracking #task
    RGB-T tracking #task = rgbt tracking; multi-modal tracking; rgb-d tracking
    3D object tracking #task = 3d multi-object tracking
    point tracking #task = tracking any point; particle video; dense tracking
    template update = online model update
    vision-language tracking #task = tracking by natural language
  siamese network #family = siamese neural network; siamese convolutional network; siamese architecture; twin network; triplet network; 孪生网络
  metric learning = deep metric learning; distance metric learning; similarity learning; 度量学习; 距離学習
    triplet loss = triplet embedding; center loss; n-pair loss
  person re-identification #task = person re-id; person reid; re-identification; vehicle re-identification; 行人重识别; video-based person re-identification; occluded person re-identification
    person search #task
    visible-infrared person re-identification #task
    gait recognition #task = 步态识别
  face analysis #task = facial analysis
    face recognition #task = face verification; facial recognition; face identification; 人脸识别; 顔認識; 얼굴 인식
    face detection #task = 人脸检测; face detector
    face alignment #task = facial landmark detection; facial landmark localization; 人脸对齐; face landmark; facial landmark; landmark localization
    facial expression recognition #task = facial emotion recognition; micro-expression recognition; facial action unit; 表情识别; micro-expression; facial expression
    face anti-spoofing #task = face presentation attack detection; liveness detection; presentation attack detection; 活体检测; face spoofing
    deepfake detection #task = face forgery detection; forgery detection; image forensics; image manipulation detection; synthetic image detection; ai-generated image detection; 伪造检测
    face reconstruction #task = 3d face reconstruction; 3d morphable model; 3DMM; morphable model
    age estimation #task = facial age estimation
    gaze estimation #task = eye gaze; 视线估计
      eye tracking
    biometric recognition #task = biometrics; fingerprint recognition; iris recognition; palmprint recognition
    kinship verification #task
  pose estimation #task = 姿态估计; 姿勢推定
    human pose estimation #task = multi-person pose estimation; 2d human pose estimation; keypoint estimation; articulated pose estimation; body pose estimation; 人体姿态估计
      3D human pose estimation #task = 3d pose estimation; 三维人体姿态估计
      heatmap regression = keypoint heatmap
      part affinity field
    hand pose estimation #task = hand pose; 3d hand pose estimation; hand tracking; hand mesh recovery; hand reconstruction; 手部姿态估计
    gesture recognition #task = hand gesture recognition; 手势识别
    sign language recognition #task = sign language translation; sign language production; 手语识别
    human mesh recovery #task = human shape reconstruction; parametric body model; SMPL; body model; human body reconstruction; 人体重建
    motion capture #task = markerless motion capture; performance capture
    object pose estimation #task = 6d pose estimation; 6-dof pose estimation; 6d object pose; category-level pose estimation
    camera pose estimation #task = camera relocalization; visual localization; absolute pose regression; camera localization; relative pose estimation; 视觉定位; image-based localization; hierarchical localization
    head pose estimation #task
    animal pose estimation #task
    keypoint detection #task = interest point detection; keypoint detector; semantic keypoint; landmark detection
  video understanding #task = video analysis; video recognition; 视频理解; -understanding
    action recognition #task = human action recognition; video classification; activity recognition; human activity recognition; action classification; 行为识别; 动作识别; 行動認識
      skeleton-based action recognition #task = skeleton action recognition
      two-stream network = two-stream; two-stream convolutional network
    temporal action localization #task = temporal action detection; temporal action segmentation; action segmentation; action detection; spatio-temporal action detection; temporal localization
    video moment retrieval #task = temporal grounding; video temporal grounding; moment localization; highlight detection; video grounding
    video captioning #task = dense video captioning; 视频描述
    video question answering #task = VideoQA
    video retrieval #task = text-video retrieval; video-text retrieval; text-to-video retrieval
    video summarization #task = 视频摘要
    video prediction #task = future frame prediction; frame prediction; 视频预测
    video anomaly detection #task < anomaly detection
    video representation learning #task = video self-supervised learning; self-supervised video representation learning
    action anticipation #task = action prediction; activity forecasting; early action prediction
    egocentric vision #task = egocentric video; first-person vision; first-person video; 第一人称视觉
    action quality assessment #task
    group activity recognition #task
    lip reading #task = visual speech recognition
    long video understanding #task = long-form video understanding; long-form video
    audio-visual event localization #task
    emotion recognition from video #task = affective computing; affect recognition
  optical flow estimation #task = optical flow; scene flow; scene flow estimation; 光流; 光流估计; オプティカルフロー; -flow
    cost volume = correlation volume; all-pairs correlation
    motion segmentation #task
  image matching #task = feature matching; local feature matching; correspondence matching; visual correspondence; dense correspondence; dense matching; semantic correspondence; stereo correspondence; 特征匹配; 图像匹配
    local feature descriptor = local descriptor; feature descriptor; SIFT; scale-invariant feature transform; binary descriptor; orb feature; local feature
    robust estimation = RANSAC; random sample consensus; outlier rejection
    homography estimation #task = image alignment; image stitching; panorama stitching
    image registration #task = deformable image registration; non-rigid registration; 图像配准; -registration; -alignment
    template matching
    histogram of oriented gradients = hog feature
    bag of visual words = fisher vector; vector of locally aggregated descriptors; VLAD
    deformable part model = part-based model; discriminatively trained part-based model
    integral image = haar-like feature; cascade classifier
    hough transform = hough voting
  image retrieval #task = content-based image retrieval; instance retrieval; landmark retrieval; instance-level retrieval; 图像检索
    composed image retrieval #task
    sketch-based image retrieval #task
    hashing #strict = learning to hash; deep hashing; binary hashing; locality-sensitive hashing; LSH; semantic hashing; cross-modal hashing; 哈希
    cross-modal retrieval #task = image-text retrieval; image-text matching; text-image retrieval; multimodal retrieval; 跨模态检索
  vision-language learning #task = vision and language; vision-language understanding; multimodal understanding; 视觉语言
    image captioning #task = image caption generation; visual captioning; dense captioning; image description; 图像描述; 图像字幕; 画像キャプション
    visual question answering #task = VQA; visual qa; multimodal question answering; 视觉问答; 視覚的質問応答
      knowledge-based visual question answering #task
    visual dialogue #task = visual dialog
    visual commonsense reasoning #task
    contrastive language-image pre-training < contrastive learning = CLIP; image-text contrastive learning; contrastive image-text pre-training; language-image pre-training; image-language pre-training
    visual storytelling #task
    multimodal alignment pre-training = image-text pre-training
  vision transformer #family = ViT; visual transformer; image transformer; transformer for vision; 视觉Transformer; 视觉变换器
    patch embedding = image patch; patch tokenization; overlapping patch
    hybrid convolution-transformer = convolutional transformer; conv-transformer hybrid; hybrid cnn-transformer
    vision state space model < state space model = vision mamba; visual mamba; visual state space model; vision ssm
    visual token = image tokenizer; discrete visual token; video tokenizer; tokenized image
    register token
  visual explanation < explainable artificial intelligence
    class activation mapping = CAM; Grad-CAM
  feature visualization = neuron visualization; activation maximization
  optical character recognition #task = OCR; character recognition; 光学字符识别; 文字識別; 문자 인식
    scene text recognition #task = text recognition; scene text spotting; text spotting; 场景文本识别
    handwriting recognition #task = handwritten text recognition; handwritten character recognition; handwritten digit recognition; 手写识别
    document understanding #task = document ai; document image understanding; visually rich document understanding; document intelligence; document layout analysis; layout analysis; document parsing; 文档理解; visual document understanding; form understanding; visually rich document; receipt understanding; 文書理解
    table recognition #task = table structure recognition; table detection; table extraction
    mathematical expression recognition #task = formula recognition; handwritten mathematical expression recognition
    chart understanding #task = chart question answering; plot digitization
    document visual question answering #task = DocVQA; text-based visual question answering
  autonomous driving #task = self-driving; self-driving car; autonomous vehicle; automated driving; 自动驾驶; 自動運転; 자율주행; -perception; -driving
    end-to-end autonomous driving #task = end-to-end driving; end-to-end self-driving
    bird's-eye-view perception #task = bev perception; bird's eye view; bev representation; bev segmentation
    trajectory prediction #task = motion forecasting; motion prediction; pedestrian trajectory prediction; human trajectory prediction; trajectory forecasting; vehicle trajectory prediction; 轨迹预测; -prediction; -forecasting
    occupancy prediction #task = 3d occupancy prediction; semantic occupancy; semantic scene completion; occupancy grid; occupancy forecasting; 4d occupancy
    sensor fusion = multi-sensor fusion; lidar-camera fusion; camera-lidar fusion; radar-camera fusion; 传感器融合; 多传感器融合; -fusion
    radar perception #task = millimeter-wave radar; automotive radar; radar object detection
    HD map construction #task = hd map; vectorized map; online mapping; map construction
    cooperative perception #task = collaborative perception; vehicle-to-everything; V2X
    driving simulation #task = autonomous driving simulation; traffic simulation
    driver monitoring #task
  medical imaging #task = medical image analysis; 医学影像; 医学图像分析; 医用画像
    medical image segmentation #task = biomedical image segmentation; organ segmentation; tumor segmentation; brain tumor segmentation; vessel segmentation; retinal vessel segmentation; polyp segmentation; lesion segmentation; 医学图像分割
    medical image classification #task = medical diagnosis; disease diagnosis; skin lesion classification; 医学诊断; disease classification; disease detection; lesion detection; lesion classification; nodule detection; mass lesion; skin lesion; dermatology; computer-assisted diagnosis
    medical image registration #task < image registration = deformable registration; deformable medical image registration; multi-modal image registration
    computational pathology #task = digital pathology; histopathology; whole slide image; histopathology image analysis; pathology foundation model; 病理
    chest X-ray analysis #task = chest radiograph; chest x-ray; chest x-ray classification
    radiology report generation #task = medical report generation; radiology report
    magnetic resonance imaging = MRI; mri reconstruction; fast mri; 磁共振成像; diffusion tensor imaging; diffusion MRI
    computed tomography = ct reconstruction; ct image; low-dose ct; ct scan; tomographic reconstruction
    ultrasound imaging #task
    retinal imaging #task = fundus image; diabetic retinopathy; optical coherence tomography
    surgical video analysis #task = surgical phase recognition; surgical workflow
    cell segmentation #task = nuclei segmentation; cell detection; cell tracking
    electrocardiogram analysis #task = ECG; ecg classification; electrocardiogram; arrhythmia detection
    computer-aided diagnosis #task = computer-aided detection; cancer detection; breast cancer detection; lung nodule detection
  remote sensing #task = earth observation; satellite imagery; satellite image; aerial image; aerial imagery; remote sensing image; geospatial artificial intelligence; GeoAI; 遥感; 遥感图像; リモートセンシング
    hyperspectral imaging = hyperspectral image classification; spectral unmixing; 高光谱
    synthetic aperture radar = sar image; SAR; radar imaging
    pan-sharpening
    land cover classification #task = land use classification; land cover mapping; land cover
    building extraction #task = building footprint extraction; road extraction
    remote sensing foundation model #family = geospatial foundation model
    unmanned aerial vehicle = UAV; drone; drone image; 无人机
    geolocalization #task = geo-localization; image geolocation; cross-view geolocalization
  image restoration #task = image enhancement; low-level vision; 图像恢复; 图像增强; 底层视觉; 画像復元; -enhancement; -restoration; -removal; -deblurring; -denoising
    super-resolution #task = image super-resolution; single image super-resolution; blind super-resolution; SISR; real-world super-resolution; upscaling; 超分辨率; 超解像; 초해상도
      video super-resolution #task
      reference-based super-resolution #task
    image denoising #task = denoising; real image denoising; 图像去噪; 去噪
      non-local means = BM3D; block matching
    image deblurring #task = deblurring; motion deblurring; blind deconvolution; image deconvolution; blind image deblurring; 去模糊
    image dehazing #task = dehazing; 去雾
    image deraining #task = deraining; rain removal; 去雨
    low-light image enhancement #task = low-light enhancement; retinex; exposure correction; underwater image enhancement; 低光照增强
    shadow removal #task = shadow detection; reflection removal
    image inpainting #task = inpainting; image completion; video inpainting; object removal; hole filling; 图像修复; 图像补全
    HDR imaging #task = high dynamic range imaging; high dynamic range; tone mapping
    JPEG artifact removal #task = compression artifact reduction; artifact removal
    all-in-one image restoration #task = universal image restoration
    face restoration #task = blind face restoration; face super-resolution
    image fusion #task = infrared and visible image fusion; multi-focus image fusion
    image compression #task = learned image compression; neural image compression; 图像压缩
    video compression #task = learned video compression; neural video compression; video coding; 视频压缩
    video restoration #task = video denoising; video deblurring; video enhancement
    frame interpolation #task = video frame interpolation; frame rate up-conversion; video interpolation
    image signal processing = image signal processor; isp pipeline; demosaicing; white balance; color constancy
    deep image prior
    plug-and-play prior = plug-and-play denoiser; regularization by denoising
    deep unfolding = algorithm unrolling; unrolled optimization; deep unrolling; unrolled network
    guided filter = bilateral filter; edge-preserving filter; image filtering
    total variation = total variation regularization; total variation denoising
    image harmonization #task = image composition; image blending
  image reconstruction #task
  image quality assessment #task = IQA; perceptual quality; image quality; 图像质量评价; 图像质量评估; 画質評価
    no-reference image quality assessment #task = blind image quality assessment; BIQA; NR-IQA; no-reference quality assessment; blind quality assessment
    full-reference image quality assessment #task = FR-IQA; structural similarity; SSIM
    video quality assessment #task = user-generated video quality; blind video quality assessment
    aesthetic quality assessment #task = image aesthetics assessment; aesthetic assessment
    perceptual similarity metric = perceptual metric; perceptual similarity
    natural scene statistics
    quality of experience #task = QoE; video streaming quality; adaptive bitrate streaming; adaptive bitrate
  computational photography #task = computational imaging; coded aperture
    lensless imaging
    snapshot compressive imaging
    light field imaging = light field; light field rendering
    photometric stereo = shape from shading; normal estimation; surface normal estimation
    polarization imaging = shape from polarization
    time-of-flight imaging = non-line-of-sight imaging; single-photon imaging; transient imaging
    event camera = event-based vision; event-based camera; neuromorphic camera; dynamic vision sensor; event stream; 事件相机
    thermal imaging = infrared imaging
    camera calibration #task = camera self-calibration; extrinsic calibration; 相机标定
  dense prediction #task = pixel-wise prediction; pixel-level prediction; 密集预测
  object-centric learning = slot attention; object-centric representation; object discovery; object-centric; unsupervised object discovery
  loop closure detection #task = loop closure; place recognition for slam; loop closing
  agricultural vision #task = plant disease detection; crop classification; precision agriculture
  industrial inspection #task = defect detection; surface defect detection; visual inspection; 缺陷检测
  fashion understanding #task = fashion recommendation; clothing retrieval
  food recognition #task = food image recognition
  animal recognition #task = wildlife monitoring; species identification; camera trap
distance estimation < depth estimation = distance prediction
rotated bounding box < oriented object detection = rotated bbox; rotated box
keypoint localization < keypoint detection
vehicle detection < object detection
pseudo-lidar < 3D object detection
geometric reasoning < computer vision
occlusion handling < object detection = occlusion reasoning; occlusion; occlusion-aware
guided backpropagation < saliency map
face localization < face detection
vanishing point < multi-view geometry
lane change prediction < trajectory prediction
motion estimation #task < computer vision = egomotion estimation; ego-motion; motion compensation; 运动估计
image rectification #task < image restoration = document dewarping; distortion correction; radial distortion; image dewarping
defocus deblurring #task < image restoration = defocus blur; defocus map estimation; depth from defocus; blur detection
blind deblurring #task < image restoration = blind motion deblurring; blur kernel; blur kernel estimation; kernel estimation
transparent object perception #task < computer vision = transparent object; glass segmentation; glass detection; mirror detection; transparent object segmentation
category discovery #task < semi-supervised learning = novel class discovery; generalized category discovery; novel category discovery; class discovery; generalized class discovery
compositional zero-shot learning < zero-shot learning = compositional zero-shot recognition
referring expression segmentation #task < visual grounding
multi-exposure fusion #task < image fusion = multi-exposure image fusion; exposure fusion
image rescaling #task < super-resolution = image downscaling; arbitrary-scale super-resolution
change captioning #task < image captioning = image change captioning
person detection #task < object detection = human detection; crowded pedestrian detection
viewpoint estimation #task < camera pose estimation = object viewpoint estimation
face aging #task < face editing = age progression; face age progression; facial aging
pose tracking #task < human pose estimation = articulated tracking; human pose tracking
makeup transfer #task < style transfer = facial makeup transfer
video stabilization #task < video restoration
license plate recognition #task < text detection = license plate detection; number plate recognition
omnidirectional vision #task < computer vision = panoramic image; omnidirectional image; 360-degree image; panorama; fisheye camera; fisheye image; spherical image; fisheye; omnidirectional camera; panoramic segmentation
spike camera < event camera = spike camera reconstruction
cross-modal attention < attention mechanism = multi-modal attention; multimodal attention; dual attention
scene segmentation #task < semantic segmentation = urban-scene segmentation; semantic scene segmentation
continual semantic segmentation #task < continual learning = class-incremental semantic segmentation; continual segmentation
incremental object detection #task < continual learning = class-incremental object detection; continual object detection
long-tailed object detection #task < long-tailed recognition = long-tailed instance segmentation
bounding box estimation < object detection = bounding box prediction
re-detection in tracking < visual tracking = re-detection; target re-detection; redetection
target model update < visual tracking = model update; meta-updater
discriminative model prediction < visual tracking = model predictor
scale estimation in tracking < visual tracking = scale space tracking; scale adaptation; discriminative scale space
strided convolution < convolutional neural network = striding; downsampling layer; blurpool
key information extraction #task < document understanding; information extraction = document information extraction; invoice extraction; information extraction from documents; form extraction; visual information extraction; receipt extraction
document image classification #task < document understanding; image classification = document type classification
document question answering #task < document understanding; visual question answering
reading order detection #task < document understanding = reading order; reading order prediction
layout-aware language model < document understanding; language model = layout language model; layout-aware pre-training; document pre-training; layout embedding; 2d positional embedding; spatial-aware self-attention
incomplete multi-view clustering < multi-view learning; multi-view clustering = incomplete multi-view learning
noisy correspondence < learning with noisy labels = noisy correspondence learning
temporal context modeling < video understanding = temporal context; temporal modeling; temporal attention; spatio-temporal attention; spatial-temporal attention; spatiotemporal modeling
fine-grained image analysis #task < image classification = fine-grained categorization
unsupervised anomaly detection #task < anomaly detection = self-supervised anomaly detection; image anomaly detection; visual anomaly detection
image processing #family < computer vision = digital image processing; 图像处理; 画像処理
sketch and line drawing synthesis #task < image synthesis = line drawing generation
visual classification #task < image classification = visual object recognition; zero-shot recognition; visual recognition task
shape bias < deep learning theory = texture bias; shape-texture bias
semantic alignment < vision-language learning = contrastive alignment; multimodal alignment; visual-language alignment; cross-modal matching
vision-language foundation model < vision-language model = vision-language pretraining model; multimodal foundation model
part-aware detection < object detection = part-aware network; part-based detection; part aggregation
second-stage refinement < object detection = second-stage detector; box refinement; proposal refinement
iou prediction < object detection = iou-aware confidence; localization confidence; intersection over union
auxiliary network = auxiliary supervision; auxiliary head
point set abstraction < point cloud processing = set abstraction; fusion sampling
virtual point < point cloud processing = pseudo point
cross-stage partial network < convolutional neural network
inception network < convolutional neural network = inception module; inception architecture
ground segmentation < LiDAR perception = ground plane estimation; plane fitting; line fitting
moving object segmentation < image segmentation
automatic labelling = automatic annotation; auto-labelling
sensor calibration < robotics = multi-sensor calibration; lidar-camera calibration; target-less calibration
grid representation = polar grid; bird's-eye-view representation; polar representation
sketch-conditioned generation < image synthesis = sketch-conditioned image generation; scene-layout-conditioned generation
generative prior < generative model = gan prior; image prior
face completion < image inpainting = face inpainting
similarity network < metric learning
deconvolution < convolutional neural network = upconvolution
object-level localization < localization = lifelong localization
image corruption < robustness = distribution shift robustness
adaptive discriminator augmentation < data augmentation = discriminator augmentation; differentiable augmentation
mode decision in video coding < video compression = intra mode decision; cu partition; block partitioning; ctu partition
video coding standard < video compression = versatile video coding; VVC; high efficiency video coding; HEVC; h.265
intra prediction < video compression = intra coding; intra mode; intra-frame coding
inter prediction < video compression = inter coding; motion vector; bi-prediction; fractional interpolation
in-loop filtering < video compression = deblocking filter; sample adaptive offset
video rate control < video compression = rate control optimization; frame-level bit allocation
screen content coding #task < video compression = screen content
generative image compression < image compression = perceptual image compression; ultra-low bitrate
non-blind deblurring #task < image deblurring = non-blind deconvolution; non-blind image deblurring; non-blind image deconvolution; non-uniform deblurring; camera shake; non-uniform motion deblurring
burst imaging #task < image restoration = burst denoising
dark channel prior < image dehazing = channel prior
dual-pixel imaging < computational photography = dual-pixel
adverse weather removal #task < image restoration = snow removal; desnowing; raindrop removal; de-weathering
underwater imaging #task < image restoration = underwater vision
rolling shutter correction #task < video restoration
photo enhancement #task < image restoration
self-supervised denoising < image denoising = noise2noise
hyperspectral super-resolution #task < super-resolution; hyperspectral imaging = hyperspectral image super-resolution
space-time super-resolution #task < video super-resolution = space-time video super-resolution
text image super-resolution #task < super-resolution
degradation modeling < image restoration = degradation representation; degradation-aware; blind image restoration; real-world image restoration
atmospheric turbulence mitigation #task < image restoration = atmospheric turbulence; turbulence removal
document enhancement #task < document understanding = document image enhancement; document image restoration
document layout #task < document understanding = layout detection
text line recognition #task < optical character recognition = irregular text recognition; arbitrary-shape text
ocr-free document understanding < document understanding = ocr-free; text-rich image
scene text editing #task < image editing = text removal; text image generation
chart-to-table #task < chart understanding = chart reasoning; chart qa
PDF parsing #task < document understanding = pdf document
face hallucination #task < face restoration = face deblurring
face parsing #task < face analysis = face segmentation
masked face recognition #task < face recognition = face mask; occluded face
pose-invariant face recognition #task < face recognition = face frontalization; frontal view synthesis; large-pose face; multi-view face
face privacy < biometric recognition = face de-identification; privacy-preserving face recognition
active appearance model < face alignment = active shape model; cascaded regression
dense face alignment < face alignment = 3d face alignment; 3d dense face
face morphing attack < face anti-spoofing = morphing attack detection
action unit detection #task < facial expression recognition = au detection; action unit recognition
face image quality assessment #task < image quality assessment; face recognition = face quality
unconstrained face recognition #task < face recognition = video face recognition; unconstrained face
face manipulation detection #task < deepfake detection = fake face detection; face manipulation; manipulated face; manipulated facial image
image splicing detection #task < deepfake detection = image forgery detection
human parsing #task < semantic segmentation = clothes parsing
whole-body pose estimation #task < human pose estimation = whole-body mesh recovery; expressive human pose
bottom-up pose estimation < human pose estimation = associative embedding; bottom-up human pose
wearable motion capture #task < motion capture = sparse inertial sensors; inertial motion capture; sparse imus
global human motion recovery #task < human mesh recovery = human motion recovery; human motion estimation
interacting hands #task < hand-object interaction = bimanual hand; two-hand reconstruction
pose prior < human mesh recovery
sign language generation #task < sign language recognition = gloss-free sign language
end-to-end multi-object tracking < multi-object tracking = tracking transformer; joint detection and tracking
active object tracking #task < visual tracking = active tracking
unsupervised person re-identification #task < person re-identification
text-based person search #task < person search = person retrieval
online action detection #task < action recognition
temporal action proposal generation #task < temporal action localization = action proposal; temporal activity localization
spatio-temporal action localization #task < action recognition = action tube; human action detection
weakly supervised temporal action localization #task < temporal action localization = weakly-supervised action localization
spatiotemporal convolution < action recognition = 3d convnet; temporal segment network
zero-shot action recognition #task < action recognition
compressed-domain video analysis < video understanding = compressed video; motion vector cnn
procedural video understanding #task < video understanding = instructional video; procedure planning; step localization
sports video analysis #task < video understanding = sports video; sports action
video-language pre-training < video understanding = video-text pre-training; video and language pre-training; video-language learning
shot boundary detection #task < video understanding
spatio-temporal video grounding #task < visual grounding = spatio-temporal grounding
video corpus moment retrieval #task < video retrieval
zero-shot anomaly detection #task < unsupervised anomaly detection = few-shot anomaly detection; zero-shot anomaly segmentation; generalist anomaly detection
multi-class anomaly detection #task < unsupervised anomaly detection = unified anomaly detection; multi-class unsupervised anomaly detection
3D anomaly detection #task < unsupervised anomaly detection = point cloud anomaly detection; multimodal anomaly detection; pose-agnostic anomaly detection; multi-view anomaly detection
logical anomaly detection #task < unsupervised anomaly detection = logical anomaly
anomaly synthesis < unsupervised anomaly detection = anomaly generation; defect generation; anomaly image generation
reconstruction-based anomaly detection < unsupervised anomaly detection = reverse distillation; student-teacher anomaly detection; diffusion-based anomaly detection
medical anomaly detection #task < unsupervised anomaly detection; medical imaging = brain anomaly detection; anomaly detection in medical images; anomaly detection in brain mri
continual anomaly detection #task < unsupervised anomaly detection = noisy anomaly detection
medical image enhancement #task < medical imaging = medical image denoising; ct denoising; mri super-resolution; mri denoising; ultrasound denoising
brain imaging analysis #task < medical imaging = brain mri; alzheimer's disease classification; stroke lesion segmentation; brain mri analysis; stroke lesion; brain segmentation
cardiac image analysis #task < medical imaging = cardiac mri; cardiac motion
endoscopy image analysis #task < medical imaging = endoscopic image; colonoscopy; endoscopic video; laparoscopic; surgical scene; endoscopic reconstruction; endoscopy; capsule endoscopy; endoscopic
pathology image analysis < computational pathology = tissue segmentation; pathology image
stochastic segmentation #task < medical image segmentation
semi-supervised segmentation #task < image segmentation = semi-supervised semantic segmentation; semi-supervised medical image segmentation; scribble-supervised segmentation
universal image segmentation < image segmentation = segment everything
amodal segmentation #task < image segmentation = amodal
audio-visual segmentation #task < image segmentation = visual sound source localization; sounding object
dichotomous image segmentation #task < image segmentation
RGB-thermal perception #task < semantic segmentation = rgb-thermal; visible-infrared; rgb-t perception
event-based perception #task < event camera = event-guided; event-based optical flow
remote sensing scene classification #task < remote sensing = remote sensing image classification; remote sensing classification
remote sensing object detection #task < remote sensing; object detection = object detection in aerial images; detection in remote sensing images
remote sensing segmentation #task < remote sensing; semantic segmentation = remote sensing semantic segmentation
building damage assessment #task < change detection = disaster assessment
satellite image time series #task < remote sensing = image time series
remote sensing vision-language model < remote sensing; vision-language model = remote sensing visual grounding
SAR-optical fusion #task < synthetic aperture radar = sar-optical; sar-to-optical
hyperspectral image denoising #task < hyperspectral imaging
multimodal remote sensing fusion < remote sensing = multimodal remote sensing
forest monitoring #task < remote sensing = forest inventory
text-based image retrieval #task < cross-modal retrieval = image-text embedding
learned local feature < local feature descriptor = learned keypoint; feature detection and description; local feature learning; local image descriptor; learned local descriptor; descriptor learning; local feature extraction; rotation-equivariant keypoint
detector-free matching < image matching = detector-free; dense feature matching; image matcher; feature matcher
outlier filtering in matching < robust estimation = correspondence pruning; mismatch removal; outlier correspondence
cross-modal image matching #task < image matching = satellite image matching; cross-modal feature matching
wide-baseline matching < image matching = wide baseline
weakly supervised visual grounding #task < visual grounding = unsupervised visual grounding; weakly supervised phrase grounding
3D visual grounding #task < visual grounding; 3D scene understanding = 3d grounding
grounded vision-language model < vision-language model; visual grounding = grounded multimodal large language model; pixel grounding; region-level
visual hallucination < vision-language model = multimodal hallucination
CLIP adaptation < vision-language model = adapting clip; few-shot clip; test-time adaptation of vision-language models; vision-language adapter
open-vocabulary scene understanding #task < open-vocabulary recognition = open-vocabulary learning
eye fixation prediction #task < salient object detection = scanpath; gaze prediction; gaze following; video saliency
situation recognition #task < scene graph generation
human-human interaction #task < video understanding = two-person interaction
multi-camera perception < autonomous driving = surround-view; multi-view 3d object detection; multi-camera 3d object detection
vision-language driving < autonomous driving = driving with language; language model for autonomous driving
driving scene generation #task < driving simulation = driving video generation; lidar generation; street view generation; sensor simulation; lidar simulation
planning for autonomous driving #task < autonomous driving = driving policy; closed-loop driving
4D radar < autonomous driving = 4d radar perception
lane topology reasoning < HD map construction = lane topology; lane graph; road topology; 3d lane detection
parking detection #task < autonomous driving = parking slot; automated parking
moiré removal #task < image restoration = demoireing; demoiréing; image demoireing
lightweight super-resolution < super-resolution = efficient super-resolution; efficient image super-resolution; real-time super-resolution
multi-camera tracking #task < multi-object tracking = multi-target multi-camera; cross-camera tracking
infrared small target detection #task < object detection = infrared small target; infrared target detection
ship detection #task < remote sensing object detection
cloud removal #task < remote sensing
bokeh rendering #task < computational photography = depth of field rendering
movie understanding #task < video understanding
image cropping #task < aesthetic quality assessment
composed video retrieval #task < video retrieval
few-shot action recognition #task < action recognition = few-shot video classification
recipe retrieval #task < cross-modal retrieval
multi-organ segmentation #task < medical image segmentation = liver segmentation; pancreas segmentation; prostate segmentation
lung nodule analysis #task < medical imaging = pulmonary nodule; lung segmentation
traffic accident anticipation #task < autonomous driving = accident anticipation; traffic accident detection
`,
);
