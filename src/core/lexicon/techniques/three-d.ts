// Technique vocabulary: geometry, rendering, reconstruction and mapping.
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const threeD = outline(
  '3D vision and graphics',
  `
3D vision #family = three-dimensional vision; 3d deep learning; 3d computer vision; 3d learning; 3d understanding; 三维视觉
  neural rendering = neural scene representation; scene representation; learned rendering; 神经渲染
    neural radiance field = NeRF; radiance field; neural volume; 神经辐射场; ニューラル輝度場; -rendering; -field
      dynamic neural radiance field = dynamic nerf; deformable neural radiance field; deformable nerf; space-time neural radiance field; non-rigid neural radiance field; dynamic radiance field; 4D NeRF
      generalizable neural radiance field = generalizable nerf; generalizable radiance field; generalizable neural rendering; pixel-aligned feature
      few-shot neural radiance field = few-shot nerf; sparse-view nerf; few-shot view synthesis; sparse-view synthesis
      unbounded scene neural radiance field = unbounded scene; 360 scene; large-scale neural radiance field; city-scale scene; urban scene; unbounded radiance field
      anti-aliased neural radiance field = anti-aliased rendering; mip-NeRF; anti-aliasing; cone tracing
      neural radiance field without poses = bundle-adjusting neural radiance field; pose-free nerf; nerf without camera parameters; joint pose and radiance field optimization
      fast neural radiance field = real-time nerf; nerf acceleration; instant neural graphics primitive; baked radiance field; accelerating neural radiance fields; real-time neural rendering
      editable neural radiance field < 3D editing = object-compositional radiance field; compositional radiance field
      radiance field relighting < inverse rendering = nerf relighting; reflectance decomposition
      compositional neural scene representation = compositional scene; object-centric scene representation; object-compositional neural scene
      generative radiance field < 3D generation = generative neural radiance field; generative neural feature field; 3d-aware generative radiance field
      voxel-based radiance field = voxel radiance field; sparse voxel field; plenoptic voxel; plenoxel; explicit radiance field; octree radiance field
      tensor-factorized radiance field = tri-plane representation; triplane; tri-plane; factorized radiance field; hexplane; k-planes; tensorial radiance field
      semantic radiance field = language-embedded radiance field; feature field distillation; semantic field; distilled feature field
      human neural radiance field = animatable neural radiance field; animatable human; neural body; neural human rendering; dynamic human rendering
      in-the-wild radiance field = transient object removal
    gaussian splatting = 3d gaussian splatting; 3DGS; 3d gaussian; gaussian primitive; gaussian representation; splatting; 2d gaussian splatting; 3d gaussian representation; 高斯泼溅; 三维高斯
      dynamic gaussian splatting = 4d gaussian splatting; deformable 3d gaussians; 4DGS; dynamic 3d gaussian; 4d gaussian; deformable gaussian
      gaussian splatting compression = compact 3d gaussian; compressed gaussian splatting; gaussian pruning; gaussian compression
      feed-forward gaussian splatting = generalizable gaussian splatting; feed-forward reconstruction; feed-forward 3d gaussian; feed-forward 3d reconstruction
      gaussian avatar = gaussian head avatar; animatable gaussian; human gaussian; animatable gaussian avatar
      gaussian splatting SLAM < simultaneous localization and mapping = gaussian slam; Gaussian Splatting SLAM
      gaussian densification = adaptive density control; densification
      gaussian surface reconstruction = surface-aligned gaussian; gaussian opacity field; gaussian surfel
      gaussian segmentation = segmenting 3d gaussians; language-embedded gaussian; language gaussian splatting; gaussian grouping
      gaussian editing = editing 3d gaussians
      large-scale gaussian splatting = city-scale gaussian splatting; level-of-detail gaussian; large-scale scene reconstruction
    novel view synthesis #task = view synthesis; view interpolation; free-viewpoint rendering; free-viewpoint video; image-based rendering; 新视角合成; 自由視点; -rendering
      dynamic view synthesis #task = dynamic scene; dynamic scene reconstruction; dynamic scene rendering; dynamic novel view synthesis; 动态场景
      multiplane image = mpi representation; layered depth image; multi-plane image
      light field network = neural light field
    volume rendering = volumetric rendering; differentiable volume rendering; ray marching; volumetric representation; 体渲染
    differentiable rendering = differentiable rasterization; differentiable ray tracing; analysis by synthesis; soft rasterizer; 可微渲染
    inverse rendering #task = relighting; intrinsic image decomposition; material estimation; brdf estimation; reflectance estimation; inverse graphics; intrinsic decomposition; SVBRDF; appearance decomposition; lighting estimation; 逆渲染; BRDF; material recovery
    neural shading = deferred neural rendering; deep shading
  implicit surface = neural implicit surface; implicit surface reconstruction; neural surface reconstruction; implicit function learning; neural implicit; implicit shape representation; implicit function; implicit field; deep implicit function; 隐式表面
  implicit shape template < shape correspondence
  local implicit function = local implicit grid; local shape prior; convolutional occupancy
  3D reconstruction #task = three-dimensional reconstruction; scene reconstruction; surface reconstruction; multi-view reconstruction; 3d shape reconstruction; dense reconstruction; shape reconstruction; 3d surface reconstruction; multi-view 3d reconstruction; 三维重建; 三次元復元; 3D object reconstruction; -reconstruction; -mapping
    single-view reconstruction #task = single-image 3d reconstruction; single image 3d; single-view 3d reconstruction; monocular reconstruction; single-view 3d
    multi-view stereo #task = MVS; deep multi-view stereo; 多视图立体
    structure from motion #task = SfM; incremental structure from motion; 运动恢复结构
      bundle adjustment = 光束平差
      non-rigid structure from motion #task
    multi-view geometry = epipolar geometry; multiple view geometry; fundamental matrix; epipolar constraint; perspective-n-point; essential matrix; minimal solver; 多视图几何
    depth estimation #task = monocular depth estimation; depth prediction; single image depth estimation; self-supervised depth estimation; monocular depth; unsupervised depth estimation; single-view depth; metric depth estimation; 深度估计; 奥行き推定
    stereo matching #task = stereo vision; binocular stereo; stereo depth estimation; disparity estimation; stereo depth; 立体匹配; 双目; -matching
    depth completion #task = sparse-to-dense depth; depth super-resolution; depth map enhancement
    human reconstruction #task = clothed human reconstruction; human digitization; 3d human reconstruction; clothed human; human performance capture
    hair reconstruction #task = hair modeling; hair capture
    room layout estimation #task = layout estimation; indoor layout; floorplan reconstruction; floor plan; floor plan reconstruction
    shape completion #task = scene completion; 3d shape completion; 3d completion; object completion
    space carving = visual hull; shape from silhouette
    truncated signed distance function < signed distance function = TSDF; volumetric fusion; tsdf fusion; dense rgb-d fusion
    RGB-D reconstruction #task = RGB-D; rgb-d scene understanding; rgb-d sensor; depth camera; depth sensor
    articulated object modeling #task = articulated object; articulated object reconstruction; articulated shape
    shape from template = non-rigid reconstruction; dynamic reconstruction; deformable surface tracking
    category-level shape prior = shape prior; learned shape prior; 3d shape prior
    pointmap regression = geometric foundation model
  3D shape analysis #task = shape analysis; 3d shape; shape understanding; 3d shape recognition; 3d object recognition; 3d object classification; 3d shape classification
    shape retrieval #task = 3d shape retrieval; 3d model retrieval; cad model retrieval
    shape correspondence #task = functional map; non-rigid shape matching; shape matching; non-rigid shape correspondence
    shape segmentation #task = 3d part segmentation; 3d shape segmentation; mesh segmentation; shape co-segmentation; part decomposition
    primitive fitting = shape abstraction; primitive-based representation; superquadric; shape primitive; cuboid abstraction
    constructive solid geometry = CSG; shape program; shape grammar
    multi-view convolutional neural network = multi-view cnn; multi-view 3d recognition; view-based 3d recognition
    symmetry detection #task
    shape deformation = mesh deformation; cage-based deformation; deformation transfer; deformation field; non-rigid deformation; as-rigid-as-possible; neural deformation
    geodesic convolution = convolution on manifolds; mixture model convolutional neural network; surface convolution; intrinsic convolution
    shape latent space = probabilistic latent space; shape space; shape embedding
    view planning #task = next best view; next-best-view planning; active view selection; active reconstruction
  point cloud processing #task = point cloud; point cloud learning; point cloud analysis; 3d point cloud; point set; point-based network; point-based learning; point cloud understanding; deep learning on point sets; 点云; 点群
    point cloud classification #task
    point cloud segmentation #task = point cloud semantic segmentation; lidar segmentation; lidar semantic segmentation; 点云分割
    point cloud registration #task = iterative closest point; icp registration; rigid registration; 点云配准; -registration; -alignment
    point cloud completion #task = point completion; 点云补全
    point cloud generation #task = point cloud generative model; point set generation
    point cloud upsampling #task = point cloud denoising; point cloud sampling
    point cloud compression #task
    point convolution = kernel point convolution; edge convolution; continuous convolution; dynamic graph convolution; PointNet; hierarchical point feature
    point cloud transformer = point transformer
    point cloud pre-training < self-supervised learning = point cloud self-supervised learning; 3d pre-training; 3d self-supervised learning
    LiDAR perception #task = LiDAR; lidar point cloud; lidar odometry; range image; laser scanning; 激光雷达
    farthest point sampling
  voxel representation = voxel grid; volumetric shape; voxel-based; volumetric grid; voxelization; 体素
    octree = octree-based; octree network; sparse voxel octree; 八叉树
  mesh processing = polygonal mesh; triangle mesh; mesh generation; mesh reconstruction; mesh representation; surface mesh; mesh convolution; mesh autoencoder; mesh simplification; 网格; 3D mesh
    marching cubes = isosurface extraction; differentiable isosurface; deep marching tetrahedra
    surface parameterization = uv mapping; texture atlas; atlas-based representation; conformal mapping; neural atlas
    delaunay triangulation = tetrahedral mesh; voronoi diagram; triangulation
    poisson surface reconstruction < 3D reconstruction
    subdivision surface = neural subdivision
    geometry processing = discrete differential geometry; laplace-beltrami operator; heat kernel signature; cotangent laplacian
  3D scene understanding #task = scene understanding; indoor scene understanding; open-vocabulary 3d scene understanding; 3d dense captioning; 3d vision-language; 场景理解; -understanding; -perception
    3D instance segmentation #task = 3d panoptic segmentation
    3D large language model #family < multimodal large language model = 3D-LLM; point cloud language model
  simultaneous localization and mapping #task = SLAM; visual slam; V-SLAM; dense slam; 同步定位与建图; 视觉SLAM; -odometry; -mapping; -localization; -slam; slam system; metric-semantic mapping; localization and mapping; tracking and mapping
    visual odometry #task = VO; stereo visual odometry; learned visual odometry; 视觉里程计; -odometry
    visual-inertial odometry #task = VIO; visual-inertial; visual-inertial slam; visual-inertial navigation; 视觉惯性
      inertial measurement unit preintegration = imu preintegration; on-manifold preintegration; imu initialization; inertial odometry; IMU; imu pre-integration; preintegration; inertial navigation
    LiDAR SLAM #task = lidar-inertial odometry; lidar mapping; laser slam; LOAM; lidar-inertial; tightly-coupled lidar; lidar odometry and mapping
    semantic SLAM #task = object slam; object-level slam; semantic mapping; object-oriented slam; 语义SLAM
    dynamic SLAM #task = slam in dynamic environments; dynamic environment slam
    neural SLAM #task = neural implicit slam; nerf-based slam; implicit slam; deep slam
    multi-robot SLAM #task = collaborative slam; multi-agent slam; multi-session mapping
    event-based SLAM #task < event camera = event-based visual odometry; event-based odometry
    line feature = point-line feature; line segment detection; vanishing point detection; line segment matching; point and line features
    planar feature = plane detection; planar reconstruction; plane segmentation; plane-based slam
    direct method in odometry = photometric error; direct sparse odometry; semi-direct visual odometry; direct visual odometry; direct slam; photometric bundle adjustment; direct method; photometric alignment; photometric consistency; semi-direct
    pose graph optimization = factor graph; graph-based slam; graph slam; back-end optimization; smoothing and mapping; 图优化; pose graph
    kalman filter = extended kalman filter; EKF; unscented kalman filter; multi-state constraint kalman filter; 卡尔曼滤波
    map representation = quadric representation; dual quadric; surfel mapping; surfel; cuboid slam
    place recognition for localization < scene recognition = global localization; bag of binary words; map-based localization
    observability analysis = consistency of estimators
    active SLAM #task = active mapping; active localization
    continuous-time trajectory estimation = rolling shutter; continuous-time slam
  augmented reality #task = mixed reality; virtual reality; VR; extended reality; xr headset; telepresence; 增强现实; 虚拟现实; 拡張現実
  computer graphics #family = 计算机图形学
    ray tracing = path tracing; monte carlo rendering; ray casting; global illumination; photon mapping; precomputed radiance transfer; 光线追踪
    physically based rendering = bidirectional reflectance; microfacet model; subsurface scattering; light transport
    texture mapping = texture filtering; mipmap
    rasterization #strict = shadow mapping; deferred shading; hidden surface removal
    physically based animation = cloth simulation; soft body simulation; rigid body simulation; position based dynamics; hair simulation; deformable simulation; physics-based character animation
    monte carlo denoising < image denoising = render denoising
    spherical harmonics = spherical gaussian; zonal harmonics
    crowd simulation #task
    computational fabrication = 3d printing; additive manufacturing; digital fabrication
stereo SLAM < simultaneous localization and mapping
RGB-D SLAM < simultaneous localization and mapping
monocular SLAM < simultaneous localization and mapping
scale estimation in SLAM < simultaneous localization and mapping = scale optimization; scale drift
marginalization in SLAM < simultaneous localization and mapping = sliding-window optimization; dynamic marginalization; sliding-window marginalization; fixed-lag smoothing
relocalization < place recognition for localization
ego-motion estimation < visual odometry
image mosaicing < structure from motion
point cloud odometry < visual odometry
view-dependent appearance < novel view synthesis
mapping in robotics < simultaneous localization and mapping = dense mapping; semi-dense mapping; occupancy mapping; occupancy grid mapping; incremental mapping; direct sparse mapping
map merging #task < simultaneous localization and mapping = multi-map; submap; map fusion; map alignment; lifelong mapping
filter-based SLAM < simultaneous localization and mapping = filter-based slam; EKF-SLAM; FastSLAM; rao-blackwellized particle filter
keyframe selection < simultaneous localization and mapping = keyframe; keyframe-based; covisibility graph; co-visibility
wheel odometry < visual odometry = wheel encoder; odometry estimation
brain-inspired SLAM < simultaneous localization and mapping = bio-inspired navigation; bio-inspired slam
object reconstruction #task < 3D reconstruction = single object reconstruction; shape recovery; structure reconstruction
urban scene reconstruction #task < object reconstruction; 3D reconstruction = street scene reconstruction; driving scene reconstruction; indoor scene reconstruction; outdoor scene reconstruction; street view synthesis; dynamic urban scene
radiance field compression < model compression = compression of radiance fields; compact gaussian splatting; compact radiance field; scene compression
progressive streaming of 3D scenes < video streaming system = adaptive streaming; progressive rendering; level-of-detail streaming; progressive streaming; volumetric video streaming
shape estimation #task < 3D reconstruction = human shape estimation; hand shape estimation; body shape estimation; mesh recovery; mesh estimation; hand mesh; body mesh recovery
unsigned distance function < implicit neural representation = unsigned distance field; unsigned distance
depth prior < depth estimation = geometric prior; depth supervision; depth guidance
feature-based SLAM < simultaneous localization and mapping = indirect method; keypoint-based slam
plane feature < simultaneous localization and mapping = point-line; planar slam; line segment; plane estimation; edge alignment
garment reconstruction #task < 3D reconstruction = garment modeling
template model = parametric template; deformable template; template mesh; cage deformation
linear blend skinning < human avatar = skinning weight; skeletal skinning; blend skinning; pose-dependent deformation
human avatar < avatar generation = animatable avatar; relightable avatar; 3d human generation
pose refinement < pose estimation = camera pose optimization; camera pose refinement
4d reconstruction < 3D reconstruction = spatio-temporal reconstruction
digital elevation model = digital elevation map; elevation map; terrain model
multiscale representation = multiresolution representation; multi-resolution grid; level of detail
reflected radiance < neural radiance field = specular reflection
reflectance model = bidirectional reflectance distribution function; shading model; microfacet; phong shading; anisotropic reflection; reflectance function; light reflection model; reflectance
directional encoding < positional encoding = directional integration; integrated positional encoding; tri-mip encoding
distortion regularization < neural radiance field = distortion loss
superpoint graph < point cloud processing = superpoint
pose-free reconstruction < 3D reconstruction = unposed images; sparse views
visual geometry transformer < pointmap regression = pointmap; feed-forward 3d
mesh prediction < single-view reconstruction = category-specific mesh reconstruction
point cloud reconstruction < single-view reconstruction
wireframe reconstruction #task < 3D reconstruction = wireframe; building reconstruction
part assembly < 3D generation = shape assembly
3D diffusion < 3D generation = 3d latent diffusion; point cloud diffusion; triplane diffusion
RGB-D scanning #task < RGB-D reconstruction = rgb-d scan; kinectfusion; rgb-d mapping; 3d scanning
large-scale structure from motion < structure from motion = rotation averaging; photogrammetry
cost aggregation < stereo matching = stereo network
video depth estimation < depth estimation = depth foundation model; video depth
dense optical flow < optical flow estimation = 3d scene flow
illumination estimation #task < inverse rendering = portrait relighting; face relighting; video relighting
character control < physically based animation = physics-based character
point cloud normal estimation < point cloud processing = surface reconstruction from point clouds; implicit moving least squares; unoriented points
point set registration < point cloud processing = coherent point drift
point cloud sequence learning < point cloud processing = 4d point cloud; point cloud video; point cloud sequence
2D-3D matching < point cloud processing = image-point cloud
LiDAR place recognition #task < LiDAR perception = lidar-based place recognition; lidar localization
multi-sensor SLAM < LiDAR SLAM = lidar-visual-inertial; visual-lidar
3D scene graph #task < 3D scene understanding = 3d semantic scene graph
3D question answering #task < 3D scene understanding = 3d vqa; situated reasoning in 3d; 3d captioning; 3d vision and language
open-vocabulary 3D understanding #task < 3D scene understanding; open-vocabulary segmentation = open-vocabulary 3d; 3d open-vocabulary
scene coordinate regression < camera pose estimation = scene coordinate; camera re-localization; visual relocalization; privacy-preserving localization
visual teach and repeat < simultaneous localization and mapping
incremental smoothing < pose graph optimization = bayes tree
robust SLAM < simultaneous localization and mapping = degeneracy-aware; illumination-robust; underwater slam
GPS-denied navigation < sensor fusion = gnss-visual-inertial; gps-denied
radar odometry #task < simultaneous localization and mapping = radar slam; radar-inertial; radar place recognition; sonar slam
deep visual odometry < simultaneous localization and mapping
LiDAR scene flow < LiDAR perception
sparse-view gaussian splatting < gaussian splatting = few-shot gaussian splatting; sparse view gaussian; pose-free gaussian
deblurring radiance field < neural radiance field = deblurred neural radiance field; deblur gaussian; deblurring nerf
radiance field stylization < neural radiance field; style transfer = 3d stylization; stylized radiance field
radiance field segmentation < neural radiance field = panoptic lifting; nerf inpainting
3D head modeling #task < avatar generation = head synthesis; volumetric avatar
3D facial animation #task < facial animation = speech-driven 3d facial
hand avatar < avatar generation = parametric hand; hand appearance; personalized hand
indoor scene generation #task < 3D scene generation = room generation
panorama generation #task < 3D scene generation = 360 panorama; 360-degree video; 360 video
3D shape editing #task < 3D editing = shape editing; local 3d editing
neural signed distance field < implicit surface = neural sdf; neural signed distance; learning signed distance functions; neural unsigned distance; implicit geometric regularization; sign agnostic; convolutional occupancy network; ray distance function
texture field < neural rendering
deep optics < computational photography = end-to-end optics
reflective surface reconstruction #task < 3D reconstruction = reflective surfaces; reflective objects
surgical scene reconstruction #task < 3D reconstruction = endoscopic slam
hand-held object reconstruction #task < object reconstruction = hand-held objects; model-based 6d; object pose tracking
remeshing < mesh processing = quad meshing; quad mesh; hexahedral meshing
non-photorealistic rendering < computer graphics = stroke-based rendering; painterly rendering
neural importance sampling < ray tracing
large reconstruction model < single-view reconstruction = large gaussian reconstruction
inverse kinematics for animation < physically based animation = motion matching; motion graph
automatic rigging #task < 3D shape analysis = auto-rigging; skinning prediction
sewing pattern < garment reconstruction
perpetual view generation #task < 3D scene generation = explorable 3d world; explorable world
`,
);
