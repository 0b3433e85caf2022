import { NONE_OPACITY, RUN_INK } from '@/drawing/line-shape'
import { FRAGMENT_HEAD } from './common'

/**
 * Draws a flow from its position along and across the line, in pixels: taper, arrowhead, pattern
 * of the commodity, quality of the evidence, the ghost of what happened, halo and casing.
 */
export const FLOW_FRAGMENT = `${FRAGMENT_HEAD}
uniform float u_scale;
uniform float u_now_s;
uniform float u_movement; // 0 still, 1 moving
uniform vec3 u_sea;
uniform vec3 u_ink;

in vec3 v_px;
flat in vec3 v_colour;
flat in vec4 v_line;
flat in vec4 v_head;
flat in vec4 v_kind;
flat in vec2 v_extra;

// Pixels of the screen per pixel along the line.
float along_px;

float dash(float along, float period, float on) {
  float x = mod(along, period * u_scale);
  float edge = abs(x - 0.5 * on * u_scale) - 0.5 * on * u_scale;
  return cover(edge * along_px);
}

// Signed distance to the line with its head, for some width.
float line_distance(float width) {
  float along = v_px.x;
  float across = abs(v_px.y);
  float tail = v_line.y;
  float tip = v_line.z;
  float grown = clamp((along - tail) / max(tip - tail, 1.0), 0.0, 1.0);
  float half_px = max(0.5 * width * mix(v_head.w, 1.0, grown), min(0.5 * width, 0.75 * u_scale));
  float head = v_head.x;
  float rest = (tip - along) * along_px;
  float body = max(across - half_px, max((tail - along) * along_px, head - rest - 1.5));
  if (head < 0.5) return max(across - half_px, max((tail - along) * along_px, -rest));
  float slope = v_head.y / head;
  float arrow = max((across - slope * rest) * inversesqrt(1.0 + slope * slope), rest - head);
  return min(body, arrow);
}

// Coverage of a line of some quality, before the commodity's pattern.
float quality_cover(float quality, float width, float distance_px) {
  float along = v_px.x;
  if (quality > 3.5) {
    float solid = step((v_line.z - along) * along_px, v_head.x + 0.5);
    return cover(distance_px) * max(dash(along, 5.0, 1.6), solid) * ${NONE_OPACITY};
  }
  if (quality > 2.5) return cover(distance_px) * max(dash(along, 20.0, 14.0), step((v_line.z - along) * along_px, v_head.x));
  if (quality > 1.5) {
    float bite = step(0.5, fract(along / (11.0 * u_scale))) * clamp(width * 0.24, 0.6, 2.6);
    return cover(distance_px + bite * step(v_head.x, (v_line.z - along) * along_px));
  }
  if (quality > 0.5) {
    float soft = clamp(width * 0.2, 0.5, 2.2);
    return 1.0 - smoothstep(-soft, soft, distance_px);
  }
  return cover(distance_px);
}

// What the pattern lets through (x) and how much of it is inlaid in the colour of the sea (y).
vec2 pattern_of(float pattern, float width, float distance_px) {
  float along = v_px.x - v_line.y;
  float across = abs(v_px.y);
  bool is_wide = width > 4.2 * u_scale;
  bool in_head = (v_line.z - v_px.x) * along_px < v_head.x;
  if (pattern < 0.5 || (in_head && pattern != 2.0)) return vec2(1.0, 0.0);
  if (pattern < 1.5) {
    if (!is_wide) return vec2(dash(along, 15.0, 11.0), 0.0);
    float inlay = cover(across - max(0.7 * u_scale, width * 0.07)) * dash(along - 8.0 * u_scale, 24.0, 13.0);
    return vec2(1.0, inlay * 0.85);
  }
  if (pattern < 2.5) {
    float dot_px = max(0.62 * width, min(width, 2.6 * u_scale));
    float period = dot_px * 1.5 + 4.0 * u_scale;
    float x = (fract(along / period) - 0.5) * period * along_px;
    return vec2(cover(length(vec2(x, v_px.y)) - 0.5 * dot_px), 0.0);
  }
  if (pattern < 3.5) {
    return vec2(max(dash(along, 27.0, 16.0), dash(along - 20.5 * u_scale, 27.0, 2.6)), 0.0);
  }
  if (pattern < 4.5) {
    if (!is_wide) return vec2(dash(along, 6.0, 3.2), 0.0);
    return vec2(1.0, 0.85 * dash(along, 8.0, 2.2));
  }
  if (!is_wide) return vec2(dash(along, 26.0, 22.0), 0.0);
  float cuts = max(dash(along - 14.0 * u_scale, 26.0, 2.2), dash(along - 19.0 * u_scale, 26.0, 2.2));
  return vec2(1.0, 0.85 * cuts);
}

void main() {
  along_px = v_px.z;
  float width = v_line.x;
  float alpha = v_line.w;
  float distance_px = line_distance(width);
  float has_line = step(0.05, width);

  float fill = quality_cover(v_kind.z, width, distance_px);
  if (v_kind.w < 1.0) {
    fill = mix(quality_cover(v_kind.y, width, distance_px), fill, v_kind.w);
  }
  bool is_hollow = v_kind.z > 3.5;
  vec2 pattern = is_hollow ? vec2(1.0, 0.0) : pattern_of(v_kind.x, width, distance_px);
  fill *= pattern.x * has_line;

  vec3 colour = mix(v_colour, u_sea, pattern.y);
  if (u_movement > 0.0 && !is_hollow) {
    float run = fract((v_px.x - u_now_s * 46.0 * u_scale) / (84.0 * u_scale));
    float light = smoothstep(0.0, 0.06, run) * (1.0 - smoothstep(0.1, 0.34, run));
    colour = mix(colour, mix(v_colour, u_ink, ${RUN_INK}), light * u_movement * 0.8 * cover(abs(v_px.y) - width * 0.5 + 0.6));
  }

  // From the ground up: halo, casing, line, ghost. All premultiplied.
  vec4 result = vec4(0.0);
  if (v_extra.y > 0.5) {
    // Outside the line only: its width and its pattern stay as they are. Dots have a fainter band.
    float outside = v_kind.x == 2.0 && !is_hollow ? 0.5 : smoothstep(-0.5, 0.5, distance_px);
    float glow = (1.0 - smoothstep(1.0, 8.0 * u_scale, distance_px)) * outside;
    result = vec4(v_colour, 1.0) * glow * (v_extra.y > 1.5 ? 0.55 : 0.34) * has_line;
  }
  float casing = is_hollow ? 0.0 : cover(distance_px - 1.5) * 0.75 * has_line;
  if (v_kind.x == 2.0) casing *= pattern.x;
  result = mix(result, vec4(u_sea, 1.0), casing);
  result = mix(result, vec4(colour, 1.0), fill);
  if (v_extra.x > 0.05) {
    float ghost = cover(abs(line_distance(v_extra.x) + 0.5) - 0.55) * dash(v_px.x, 7.0, 5.0);
    result = mix(result, vec4(u_ink, 1.0), ghost * 0.7);
  }
  frag_colour = result * alpha;
}
`
