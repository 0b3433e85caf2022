import { MARK_PX } from '@/drawing/marks'
import { FRAGMENT_HEAD, glsl } from './common'

/**
 * Chevrons on both sides of a line: pointing at it where something pressed, away from it where
 * something loosened; a bar where sources disagree. In ink, so that grey print keeps them.
 */
export const MARK_FRAGMENT = `${FRAGMENT_HEAD}
uniform float u_scale;
uniform vec3 u_sea;
uniform vec3 u_ink;

in vec2 v_px;
flat in vec2 v_mark;

float segment(vec2 p, vec2 a, vec2 b) {
  vec2 way = b - a;
  return length(p - a - way * clamp(dot(p - a, way) / dot(way, way), 0.0, 1.0));
}

void main() {
  float reach = ${glsl(MARK_PX.reach)} * u_scale;
  float half_px = ${glsl(MARK_PX.half)} * u_scale;
  vec2 p = vec2(abs(v_px.x), v_px.y);
  float stroke;
  if (v_mark.x < 0.5) stroke = segment(p, vec2(0.0), vec2(half_px, reach));
  else if (v_mark.x < 1.5) stroke = segment(p, vec2(0.0, reach), vec2(half_px, 0.0));
  else stroke = segment(p, vec2(0.0), vec2(0.0, reach));
  float ink = cover(stroke - 0.85 * u_scale);
  float halo = cover(stroke - 1.9 * u_scale) * 0.7;
  vec4 colour = mix(vec4(u_sea, 1.0) * halo, vec4(u_ink, 1.0), ink);
  frag_colour = colour * v_mark.y;
}
`
