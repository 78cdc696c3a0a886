// WebGL program for lines: curved, dashed, with a head at the target; a ribbon of triangles along a quadratic Bézier curve.
// Leaves to others: which line gets which dash, head and colour (style.ts, paint.ts).

import { EdgeProgram, type EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Picks } from './picks';
import { bitsOf, type PulledShape, pulled, pulledDefinition, pulling } from './pulled';
import { HEADS, type Head } from './style';

/** What an edge carries beside sigma's own display data. */
export interface StrokeData {
  /** How far the curve's control point lies off the straight line, as a share of its length; 0 is straight. */
  readonly bend: number;
  readonly dash: readonly [number, number];
  readonly head: Head;
}

/**
 * Both ends; the radii there, thickness, bend; dash, head, colour; id. `vertices` makes a strip of triangles: a ribbon of so
 * many quads, and the square that holds the head. The first vertex and the last stand twice: triangles without area lead over
 * to the square, and to the next line.
 */
const shapeOf = (segments: number, hasHead: boolean): PulledShape => ({
  numbers: 16,
  size: 6,
  vertices: 2 * segments + 4 + (hasHead ? 6 : 0),
});

const vertexShader = (shape: PulledShape, segments: number): string => /* glsl */ `${pulling(shape)}
out vec4 v_color;
out vec2 v_at;
out vec2 v_dash;
out float v_half;
out float v_head;
out float v_size;

const float gap = 2.5;
// Half a pixel of soft edge, and a little for rounding.
const float soft = 0.6;

vec2 toPixels(vec2 point) {
  return ((u_matrix * vec3(point, 1.0)).xy + 1.0) * 0.5 * u_dimensions * u_pixelRatio;
}

vec2 bezier(vec2 a, vec2 b, vec2 c, float t) {
  float s = 1.0 - t;
  return s * s * a + 2.0 * s * t * b + t * t * c;
}

// x: place along the ribbon 0..1, or across the head -1..1; y: side -1 or 1; z: 0 ribbon, 1 head.
vec3 placeOf(int corner) {
  const int last = ${2 * segments + 1};
  float side = float(corner % 2) * 2.0 - 1.0;
  if (corner <= last) return vec3(float(corner / 2) / ${segments}.0, side, 0.0);
  // The ribbon's last once more, the square's first twice, and the rest of it.
  int square = corner - last - 1;
  if (square == 0) return vec3(1.0, 1.0, 0.0);
  return square == 1 ? vec3(-1.0, -1.0, 1.0) : vec3(square < 4 ? -1.0 : 1.0, side, 1.0);
}

void main() {
  vec4 ends = number(0);
  vec4 form = number(1);
  vec4 look = number(2);
  vec3 spot = placeOf(clamp(corner() - 1, 0, ${shape.vertices - 3}));
  vec2 a = toPixels(ends.xy);
  vec2 c = toPixels(ends.zw);
  vec2 along = c - a;
  float len = max(length(along), 0.001);
  vec2 b = (a + c) * 0.5 + vec2(-along.y, along.x) * form.w;

  // Lines grow with the zoom half as fast as nodes: thick lines hide what they join.
  float thickness = max(form.z * sqrt(max(0.6, 1.0 / u_sizeRatio)), 0.7) * u_pixelRatio;
  float size = look.z > 0.5 ? max(thickness * 4.6, 6.0 * u_pixelRatio) : 0.0;
  vec2 radii = form.xy / u_sizeRatio * u_pixelRatio;
  float free = len - radii.x - radii.y;
  // Between nodes that nearly touch, the head shrinks rather than turns round.
  size = min(size, max(0.0, free * 0.6));
  float tStart = clamp((radii.x + gap * u_pixelRatio) / len, 0.0, 0.5);
  float tTip = clamp(1.0 - (radii.y + gap * u_pixelRatio) / len, 0.5, 1.0);
  float tBase = clamp(tTip - size * 0.9 / len, tStart, tTip);

  vec2 point;
  if (spot.z < 0.5) {
    float t = mix(tStart, tBase, spot.x);
    vec2 at = bezier(a, b, c, t);
    vec2 ahead = bezier(a, b, c, min(1.0, t + 0.01)) - bezier(a, b, c, t - 0.01);
    vec2 normal = normalize(vec2(-ahead.y, ahead.x));
    #ifdef PICKING_MODE
    // A line of two pixels is hard to hit: eight around it count too.
    v_half = max(thickness * 0.5, 5.0 * u_pixelRatio);
    #else
    v_half = thickness * 0.5;
    #endif
    point = at + normal * spot.y * (v_half + soft);
    // Chord length is near enough to arc length for bends below a half.
    v_at = vec2((t - tStart) * len * (1.0 + form.w * form.w), spot.y * (v_half + soft));
    v_head = 0.0;
  } else {
    vec2 tip = bezier(a, b, c, tTip);
    vec2 base = bezier(a, b, c, max(0.0, tTip - max(size, 0.01) / len));
    vec2 dir = normalize(tip - base + vec2(0.0001, 0.0));
    v_half = thickness * 0.5;
    v_at = vec2(spot.x, spot.y) * (size * 0.75 + 1.0);
    point = tip - dir * size * 0.5 + dir * v_at.x + vec2(-dir.y, dir.x) * v_at.y;
    v_head = look.z;
  }
  v_size = size;
  v_dash = look.xy * u_pixelRatio;
  gl_Position = vec4(point / (u_dimensions * u_pixelRatio) * 2.0 - 1.0, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = colour(number(3).x);
  #else
  v_color = colour(look.w);
  #endif
}
`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

in vec4 v_color;
in vec2 v_at;
in vec2 v_dash;
in float v_half;
in float v_head;
in float v_size;

out vec4 seen;

// Distance to a triangle with its tip at (half, 0), its back at (-half, 0) and as wide as long * 0.8.
float triangle(vec2 at, float half_) {
  vec2 side = normalize(vec2(0.8, 2.0));
  return max(dot(vec2(at.x - half_, abs(at.y)), side), -at.x - half_);
}

void main(void) {
  float dist;
  if (v_head < 0.5) {
    dist = abs(v_at.y) - v_half;
    #ifndef PICKING_MODE
    if (v_dash.x > 0.0) {
      float period = v_dash.x + v_dash.y;
      float place = abs(mod(v_at.x, period) - v_dash.x * 0.5) - v_dash.x * 0.5;
      dist = max(dist, place);
    }
    #endif
  } else {
    float half_ = v_size * 0.5;
    float line = max(v_half * 0.9, 0.6);
    float solid = triangle(v_at, half_);
    if (v_head < 1.5) dist = solid;
    else if (v_head < 2.5) dist = abs(triangle(v_at, half_) + line) - line + step(v_at.x, -half_ + line * 2.0) * 100.0;
    else if (v_head < 3.5) dist = abs(solid + line) - line;
    else dist = max(abs(v_at.x - half_ + line) - line, abs(v_at.y) - half_ * 0.95);
  }

  #ifdef PICKING_MODE
  if (dist > 0.0) discard;
  seen = v_color;
  #else
  float alpha = clamp(0.5 - dist, 0.0, 1.0) * v_color.a;
  seen = vec4(v_color.rgb * alpha, alpha);
  #endif
}
`;

/** A program for lines with that many straight pieces: more for bends, one for straight lines. */
export function strokeProgram(segments: number, hasHead: boolean, picks: Picks): EdgeProgramType {
  const shape = shapeOf(segments, hasHead);

  return class StrokeProgram extends pulled(EdgeProgram, shape, picks) {
    override drawLabel = undefined;

    override getDefinition() {
      return {
        ...pulledDefinition(shape),
        VERTEX_SHADER_SOURCE: vertexShader(shape, segments),
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: WebGL2RenderingContext.TRIANGLE_STRIP,
      };
    }

    override process(...[id, ...line]: Parameters<EdgeProgram['process']>): void {
      this.begin(id);
      super.process(id, ...line);
    }

    override processVisibleItem(
      _: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData & Partial<StrokeData>,
    ): void {
      const { array } = this;
      let at = start;
      array[at++] = source.x;
      array[at++] = source.y;
      array[at++] = target.x;
      array[at++] = target.y;
      array[at++] = source.size;
      array[at++] = target.size;
      array[at++] = data.size;
      array[at++] = data.bend ?? 0;
      array[at++] = data.dash?.[0] ?? 0;
      array[at++] = data.dash?.[1] ?? 0;
      array[at++] = hasHead ? HEADS[data.head ?? 'none'] : 0;
      array[at++] = bitsOf(data.color);
      array[at++] = this.id;
    }
  };
}
