// Technique vocabulary: speech, sound and music.
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const speechAudio = outline(
  'speech and audio',
  `
speech processing #family = spoken language processing; 语音处理; 音声処理; 음성 처리
  speech synthesis #task = speech generation; 语音合成; 音声合成; 음성 합성; -synthesis; -vocoder
    text-to-speech #task = TTS; text-to-speech synthesis; neural text-to-speech; neural tts; neural speech synthesis; tts system; 文本转语音
      end-to-end text-to-speech = end-to-end speech synthesis; end-to-end tts; fully end-to-end text-to-speech
      multi-speaker text-to-speech = multispeaker text-to-speech; multi-speaker speech synthesis; multi-speaker tts; multispeaker speech synthesis; multi-speaker generation
      zero-shot text-to-speech < zero-shot learning = zero-shot tts; zero-shot multi-speaker text-to-speech; zero-shot speech synthesis; zero-shot multi-speaker tts
      multilingual text-to-speech = cross-lingual text-to-speech; multilingual tts; multilingual speech synthesis; code-switched speech synthesis; cross-lingual speech synthesis
      low-resource text-to-speech < low-resource language = data-efficient text-to-speech; semi-supervised text-to-speech; low-resource tts
      non-autoregressive text-to-speech < non-autoregressive generation = parallel text-to-speech; feed-forward text-to-speech; parallel tts; non-autoregressive tts
      emotional speech synthesis #task = expressive speech synthesis; expressive text-to-speech; emotional text-to-speech; emotional tts; expressive tts; emotional voice conversion; 情感语音合成
      controllable text-to-speech = controllable speech synthesis; controllable tts; fine-grained prosody control; style control; instruction-guided text-to-speech
      incremental text-to-speech = streaming text-to-speech; streaming tts; real-time speech synthesis
      text-to-speech alignment = attention alignment; alignment learning; forced alignment; text-speech alignment; duration-aligned
      lightweight text-to-speech < lightweight neural network = on-device text-to-speech; efficient text-to-speech; lightweight speech synthesis
      conversational text-to-speech = conversational speech synthesis; context-aware speech synthesis; long-form speech synthesis
      diffusion text-to-speech < diffusion model = diffusion-based text-to-speech; diffusion tts; diffusion-based speech synthesis
    codec language modeling = neural codec language model; codec-based language model; speech token language model; discrete speech unit; speech tokenizer; semantic token; discrete unit; textless speech processing; generative spoken language modeling; acoustic token; 语音编解码语言模型
    voice cloning #task = few-shot voice cloning; voice adaptation; speaker adaptation; custom voice; neural voice cloning; few-shot speaker adaptation; adaptive text-to-speech; 声音克隆; 语音克隆
    singing voice synthesis #task = singing synthesis; singing voice; singing voice conversion; singing generation; 歌声合成
    voice conversion #task = any-to-any voice conversion; non-parallel voice conversion; speech style conversion; one-shot voice conversion; many-to-many voice conversion; voice transformation; zero-shot voice conversion; non-parallel many-to-many voice conversion; accent conversion; 语音转换; 声音转换; 声質変換; 음성 변환; accent; foreign accent
    speech editing #task = text-based speech editing; speech inpainting
    articulatory synthesis #task = articulatory modeling; vocal tract model
    prosody modeling = prosody; prosody prediction; prosody transfer; prosodic modeling; prosody embedding; intonation modeling; prosodic feature; prosody control; speaking style; 韵律; 韻律
      duration modeling = duration prediction; duration predictor; phoneme duration; length regulator; duration-informed; phoneme timing
      pitch prediction = fundamental frequency prediction; pitch control; f0 modeling; pitch predictor; variance predictor; variance adaptor; pitch contour
      style token = global style token; style embedding; reference encoder; style encoder; speech style transfer; style modeling
      over-smoothness #strict = over-smoothing in speech; oversmoothness
    phoneme representation #task = grapheme-to-phoneme conversion; grapheme-to-phoneme; G2P; phoneme encoding; phoneme-level pre-training; phoneme; 音素
    text analysis frontend = text front-end; tts front-end; polyphone disambiguation; text-to-speech front end
    dynamic time warping = DTW; soft dynamic time warping; soft-DTW; 动态时间规整
    speech chain = machine speech chain; dual learning of speech; joint asr and tts
    double decoder consistency
    speech synthesis evaluation #task = mean opinion score; mean opinion score prediction; mos prediction; naturalness evaluation; speech quality assessment; 平均意见分
  vocoder = neural vocoder; waveform generation; raw waveform generation; waveform synthesis; waveform model; raw audio generation; neural waveform generation; universal vocoder; neural source-filter; 声码器; ボコーダ
    autoregressive vocoder = wavenet vocoder; parallel wavenet; autoregressive waveform model; dilated causal waveform model
    adversarial vocoder < generative adversarial network = gan vocoder; gan-based vocoder; HiFi-GAN; MelGAN; multi-period discriminator; multi-resolution spectrogram
    flow-based vocoder < normalizing flow = WaveGlow; flow-based waveform
    diffusion vocoder < diffusion model = waveform diffusion
    linear prediction = linear predictive coding; LPCNet; LPC
    spectrogram inversion = griffin-lim; phase reconstruction; mel-spectrogram inversion; inverse stft
    differentiable digital signal processing = DDSP; harmonic plus noise
  speech recognition #task = automatic speech recognition; ASR; end-to-end speech recognition; robust speech recognition; speech-to-text; large vocabulary speech recognition; conversational speech recognition; 语音识别; 音声認識; 음성 인식; -recognition; -transcription
    transducer model = rnn transducer; RNN-T; neural transducer; recurrent neural network transducer; transformer transducer
    attention-based speech recognition = listen, attend and spell; encoder-decoder speech recognition
    streaming speech recognition #task = online speech recognition; streaming asr
    acoustic model = deep neural network acoustic model; hybrid speech recognition; 声学模型
    keyword spotting #task = wake word detection; speech command recognition; small-footprint keyword spotting; spoken term detection; hotword detection; voice trigger; 关键词检出; 语音唤醒; wake word; wake-up word
    multilingual speech recognition #task
    contextual biasing
    spectrogram augmentation < data augmentation = SpecAugment
    error correction for speech recognition #task = asr error correction; n-best rescoring
    speech foundation model #family = whisper model
  speaker recognition #task = speaker verification; speaker identification; text-independent speaker verification; voice biometrics; 声纹识别; 说话人识别; 话者認識
    speaker embedding = x-vector; d-vector; i-vector; speaker representation; speaker encoder; 说话人嵌入
    generalized end-to-end loss
    speaker diarization #task = diarization; 说话人日志
    spoofing countermeasure #task = audio deepfake detection; speech spoofing detection; spoofed speech detection; synthetic speech detection
  speech enhancement #task = speech denoising; noise suppression; dereverberation; speech dereverberation; bandwidth extension; speech restoration; 语音增强; 音声強調
    speech separation #task = blind source separation; monaural speech separation; cocktail party problem; target speaker extraction; permutation invariant training; speaker separation; 语音分离
    acoustic echo cancellation #task = echo cancellation
    beamforming #strict = microphone array; array signal processing
    time-frequency masking = ideal ratio mask; complex ratio masking
  speech translation #task = speech-to-speech translation; speech-to-text translation; end-to-end speech translation; spoken language translation; direct speech-to-speech translation; 语音翻译
  spoken language understanding #task = SLU; spoken question answering
  spoken dialogue #task = full-duplex dialogue; voice assistant; spoken dialogue system; speech dialogue; spoken conversational; 语音助手
  speech representation learning = self-supervised speech representation; speech self-supervised learning; self-supervised speech; speech pre-training; wav2vec; masked speech prediction; 语音表征学习
    speech disentanglement < disentangled representation learning = speech decomposition; speech factorization; unsupervised speech decomposition; content-speaker disentanglement
  speech emotion recognition #task = emotion recognition in speech; vocal emotion recognition; 语音情感识别
  spoken language identification #task = language identification; dialect identification; accent recognition
  voice activity detection #task = VAD; endpoint detection; turn-taking
  pronunciation assessment #task = mispronunciation detection; computer-assisted pronunciation training
  pathological speech analysis #task = dysarthric speech; speech disorder
  audio-visual speech recognition #task < speech recognition = audio-visual speech; audio-visual speech separation
  silent speech interface #task = electromyography speech; brain-to-speech; speech decoding from brain
  voice anonymization #task = speaker anonymization; voice privacy
audio processing #family = audio signal processing; machine hearing; computational audition; 音频处理
  audio representation learning = audio self-supervised learning; audio embedding; general-purpose audio representation; audio pre-training
  audio classification #task = sound classification; environmental sound classification; audio tagging; acoustic scene classification; 音频分类
  sound event detection #task = audio event detection; sound event localization; sound event localization and detection; acoustic event detection
  sound source localization #task = direction of arrival estimation; audio localization
  audio generation #task = audio synthesis; text-to-audio; sound generation; text-to-audio generation; audio generative model; video-to-audio; foley generation; video-to-audio generation; sound effect generation; 音频生成
    neural audio synthesis < audio generation = adversarial audio synthesis; wavetable synthesis; sound synthesis; synthesizer parameter estimation; timbre transfer
  neural audio codec = audio codec; speech codec; neural speech coding; audio compression; speech coding; audio coding; neural codec; hierarchical codec; codec resynthesis; neural speech codec; codec model
  audio captioning #task = automated audio captioning
  language-based audio retrieval #task = contrastive language-audio pre-training; audio retrieval; audio-text retrieval
  audio source separation #task = source separation; universal sound separation; sound separation; 声源分离; 音源分離
  audio fingerprinting #task = music identification; audio identification
  audio restoration #task = audio inpainting; audio super-resolution; audio denoising
  spatial audio #task = binaural audio; room acoustics; room impulse response; neural acoustic field; binaural rendering; head-related transfer function; acoustic simulation
  spectrogram representation = mel-spectrogram; mel-frequency cepstral coefficient; MFCC; log-mel feature; cepstral analysis; short-time fourier transform; time-frequency representation; constant-q transform; 梅尔频谱
  bioacoustics #task = bird sound recognition; bird song; animal vocalization
  audio effect modeling #task = audio effects; virtual analog modeling; automatic mixing; guitar amplifier modeling
  audio watermarking < watermarking
music information retrieval #task = MIR; music analysis; music understanding; music informatics; 音乐信息检索; 音楽情報検索; music audio tagging; music recommendation from audio
  music generation #task = music composition; algorithmic composition; symbolic music generation; melody generation; text-to-music; music synthesis; symbolic music; lyrics generation; song generation; music generative model; automatic music generation; 音乐生成; 音楽生成; 음악 생성; -composition
  music transcription #task = automatic music transcription; polyphonic transcription; piano transcription; 音乐转录
  music source separation #task = singing voice separation; vocal separation
  beat tracking #task = rhythm analysis; onset detection; tempo estimation; downbeat tracking
  chord recognition #task = chord estimation; music key estimation; harmony analysis
  music genre classification #task = music tagging; music classification; music auto-tagging
  pitch estimation #task = fundamental frequency estimation; pitch detection; pitch tracking; melody extraction
  cover song identification #task = music similarity; music retrieval
  optical music recognition #task
  music emotion recognition #task
  music performance modeling #task = expressive performance rendering; score following; accompaniment generation; real-time accompaniment
language model rescoring < speech processing
dubbing #task #strict < text-to-speech = video dubbing; automatic dubbing
audio-visual speech processing #task < audio-visual learning = visual speech
complex spectrum modeling < speech enhancement = complex spectrum; complex spectrogram; phase modeling; spectrum coding
speaker disentanglement < disentangled representation learning = speaker decoupling; speaker-content disentanglement; timbre disentanglement; source disentanglement
harmonic modeling < speech synthesis = harmonic prior; harmonic-plus-noise model; source-filter model
vocal tract length perturbation < data augmentation = speed perturbation
tablature generation < music generation = guitar tablature; tablature; guitar music generation
audio tokenization < tokenization = hybrid tokenization
theme-based conditioning < music generation = thematic material; genre conditioning; instrument conditioning
singing voice detection #task < music information retrieval
instrument recognition #task < music information retrieval
music structure analysis #task < music information retrieval
drum transcription #task < music transcription
polyphonic music modeling < music generation = polyphonic music; polyphonic
music style transfer #task < music generation = musical style
musical improvisation < music generation = jazz
music recommendation = playlist
music mixing < audio effect modeling
raw waveform modeling < audio processing = raw waveform; sample-level
audio data augmentation < data augmentation
acoustic scene analysis #task < audio classification = acoustic scene
audio reasoning < audio language model = audio understanding
large audio-language model < audio language model = audio foundation model
speech interaction model < spoken dialogue = speech interaction; real-time speech; spoken dialogue model
speech-text alignment = speech-text
omni-modal model < multimodal large language model = omni-modal; omni-modality; any-to-any multimodal
audio-visual language model < multimodal large language model
paralinguistics #task < speech processing
connectionist speech recognition < speech recognition
time-delay neural network < convolutional neural network
weighted finite-state transducer < speech recognition
language model fusion < speech recognition = language model integration
unsupervised speech recognition #task < speech recognition
low-resource speech recognition #task < speech recognition
far-field speech recognition #task < speech recognition = distant speech recognition; far-field; distant speech
noise-robust speech recognition < speech recognition
multi-talker speech recognition #task < speech recognition
meeting transcription #task < speech recognition
speech recognition evaluation #task < speech recognition = WER; human parity
on-device speech recognition < speech recognition
named entity recognition from speech < spoken language understanding = speech-based
speech summarization #task < spoken language understanding
discrete speech tokenization < codec language modeling = discrete speech representation; discrete token
streaming audio codec < neural audio codec
language-model-based text-to-speech < text-to-speech
audiobook synthesis < text-to-speech = podcast
statistical parametric speech synthesis < speech synthesis
phase-aware speech enhancement < speech enhancement
speech enhancement with generative models < speech enhancement = diffusion-based speech enhancement
perceptual loss for speech < speech enhancement
audio-visual speech enhancement #task < speech enhancement = lip-based
end-to-end neural diarization < speaker diarization = neural diarization; eend
online speaker diarization < speaker diarization = online speaker
speaker clustering < speaker diarization = speaker segmentation; resegmentation; neural clustering
diarization evaluation < speaker diarization = DIHARD
speaker verification loss < speaker recognition = text-dependent
speaker recognition robustness < speaker recognition
replay attack detection #task < spoofing countermeasure = anti-spoofing
speech corpus < speech processing = speech dataset
universal speech model < speech representation learning = universal speech; speech representation; hidden-unit; wav2vec 2.0; masked prediction of hidden units
foley sound generation < audio generation = foley
text-to-music generation #task < music generation = text-conditioned music; music from text
audio editing #task < audio generation
`,
);
