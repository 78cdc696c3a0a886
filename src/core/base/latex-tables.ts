// Data: LaTeX accents, symbols and commands, and what they are in Unicode.
// Leaves to others: reading them (latex.ts).

const pairs = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), pair.slice(at + 1)] as const;
      }),
  );

/** Accent commands and the combining mark each puts on the letter behind it. */
export const ACCENTS: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030c',
  u: '\u0306',
  H: '\u030b',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
  t: '\u0361',
  hat: '\u0302',
  bar: '\u0304',
  tilde: '\u0303',
  vec: '\u20d7',
  dot: '\u0307',
  ddot: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  check: '\u030c',
  breve: '\u0306',
};

export const SYMBOLS: Readonly<Record<string, string>> = {
  ...pairs(`
    ss=ß o=ø O=Ø l=ł L=Ł ae=æ AE=Æ oe=œ OE=Œ aa=å AA=Å i=ı j=ȷ dh=ð DH=Ð th=þ TH=Þ dj=đ DJ=Đ ng=ŋ
    textendash=– textemdash=— textquoteright=’ textquoteleft=‘ textquotedblleft=“ textquotedblright=” textquotesingle=' textquotedbl="
    guillemotleft=« guillemotright=» textbackslash=\\ textasciitilde=~ textasciicircum=^ textunderscore=_ textbar=| textless=< textgreater=>
    textbraceleft={ textbraceright=} textdollar=$ texteuro=€ euro=€ pounds=£ textsterling=£ textregistered=® texttrademark=™ textcopyright=© copyright=©
    textdegree=° degree=° textmu=µ textperiodcentered=· textbullet=• textellipsis=… ldots=… dots=… cdots=⋯ S=§ P=¶ dag=† ddag=‡
    alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η theta=θ vartheta=ϑ iota=ι kappa=κ lambda=λ mu=μ nu=ν xi=ξ pi=π rho=ρ
    sigma=σ tau=τ upsilon=υ phi=φ varphi=φ chi=χ psi=ψ omega=ω Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ Upsilon=Υ Phi=Φ Psi=Ψ Omega=Ω
    times=× cdot=· pm=± mp=∓ le=≤ leq=≤ ge=≥ geq=≥ ne=≠ neq=≠ approx=≈ sim=∼ simeq=≃ equiv=≡ propto=∝ infty=∞ partial=∂ nabla=∇ sum=∑ prod=∏ int=∫
    sqrt=√ to=→ rightarrow=→ leftarrow=← leftrightarrow=↔ Rightarrow=⇒ mapsto=↦ in=∈ notin=∉ subset=⊂ cup=∪ cap=∩ emptyset=∅ forall=∀ exists=∃ ll=≪ gg=≫
    star=⋆ ast=∗ circ=∘ oplus=⊕ otimes=⊗ perp=⊥ parallel=∥ ell=ℓ hbar=ℏ Re=ℜ Im=ℑ prime=′ langle=⟨ rangle=⟩ mid=| lbrace={ rbrace=} backslash=\\ colon=:
    LaTeX=LaTeX TeX=TeX BibTeX=BibTeX
  `),
  space: ' ',
  quad: ' ',
  qquad: ' ',
  nobreakspace: ' ',
  thinspace: ' ',
  newline: ' ',
  par: ' ',
};

/** Commands that change how the text behind them looks. */
export const DROPPED: ReadonlySet<string> = new Set(
  'rm it bf tt sc sf sl em cal mathit bfseries itshape normalfont normalsize small large tiny displaystyle textstyle left right big Big bigg Bigg limits nolimits protect relax noindent bgroup egroup allowbreak hspace'.split(
    ' ',
  ),
);

/** Commands whose argument is not for reading. */
export const DROPPED_WITH_ARGUMENT: ReadonlySet<string> = new Set(
  'noopsort SortNoop hskip vspace hphantom phantom label cite citep citet ref footnote color textcolor'.split(' '),
);

const scripts = (from: string, to: string): Record<string, string> => {
  const targets = [...to];
  return Object.fromEntries([...from].map((one, i) => [one, targets[i] ?? one] as const));
};

export const SUPERSCRIPTS: Readonly<Record<string, string>> = scripts('0123456789+-−()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿⁱ');
export const SUBSCRIPTS: Readonly<Record<string, string>> = scripts('0123456789+-−()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎');
