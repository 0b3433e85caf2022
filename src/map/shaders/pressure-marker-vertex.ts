import { TAPER_SHARE, WIDTH_PER_LENGTH } from '@/drawing/line-shape'
import {
  MARKED_LENGTH_MIN_PX,
  MARKER_PER_LENGTH,
  MARKER_PX,
  RELEASE_SHARE,
} from '@/drawing/pressure-markers'
import { TRANSITION_S } from '../transition'
import { CURVE_LOOKUP, glsl } from './common'

/** How far open a pressure marker stands when it begins to close, in pixels. */
const OPEN_PX = 9

/** A square on each side of the line, for each pair of wedges. */
export const MARKER_VERTEX = `
layout(location = 0) in vec4 a_marker;    // curve, kind (0 presses, 1 lets go), measures from, to
layout(location = 1) in vec4 a_line;   // width, alpha, curve length, start of the change
layout(location = 2) in vec4 a_corner; // along, across, side of the line
layout(location = 3) in vec4 a_beside; // measures of the pair that presses, where on the line it stands
${CURVE_LOOKUP}
out vec2 v_px;          // along, and away from the line
flat out vec4 v_marker;    // kind, alpha, half of the base, height

/* Half of the base and the height for a number of measures: as drawing/markers has it. */
vec2 marker_size(float count, float kind, float length_px) {
  float share = kind > 0.5 ? ${glsl(RELEASE_SHARE)} : 1.0;
  float half_px = 0.5 * (${glsl(MARKER_PX.baseLeast)} + ${glsl(MARKER_PX.basePerMeasure)} * count) * share * u_scale;
  float height_px = (${glsl(MARKER_PX.heightLeast)} + ${glsl(MARKER_PX.heightPerMeasure)} * count) * share * u_scale;
  // Below one measure it opens out of nothing.
  float fit = min(1.0, length_px * ${glsl(MARKER_PER_LENGTH)} / (2.0 * half_px)) * clamp(count, 0.0, 1.0);
  return vec2(half_px, height_px) * fit;
}

void main() {
  float length_px = a_line.z * u_px_per_unit;
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  float changed = clamp((u_now_s - a_line.w) / ${glsl(TRANSITION_S)}, 0.0, 1.0);
  changed = changed * changed * (3.0 - 2.0 * changed);
  float count = mix(a_marker.z, a_marker.w, changed);
  if (count < 0.01 || length_px < ${glsl(MARKED_LENGTH_MIN_PX)} * u_scale) return;

  vec2 size = marker_size(count, a_marker.y, length_px);
  float aside = a_marker.y > 0.5 && a_beside.x > 0.5
    ? marker_size(a_beside.x, 0.0, length_px).x + ${glsl(MARKER_PX.apart)} * u_scale + size.x
    : 0.0;
  float t = clamp(a_beside.y + aside / length_px, 0.0, 0.98);
  float at = t * float(u_points - 1);
  int i = int(floor(at));
  int curve = int(a_marker.x + 0.5);
  vec4 point = mix(curve_point(curve, i), curve_point(curve, i + 1), fract(at));
  vec2 spot = vec2(point.x + u_world_x, point.y);
  vec4 clip = projectTile(spot);
  vec4 end_offsets = curve_end_offsets(curve);
  vec2 tangent = normalize(to_px(projectTile(spot + point.zw * u_step)) - to_px(clip));
  tangent = normalize(tangent + (end_offsets.zw - end_offsets.xy) / max(length_px, 1.0));

  float width = min(a_line.x, length_px * ${glsl(WIDTH_PER_LENGTH)});
  float half_line = 0.5 * width * mix(${glsl(TAPER_SHARE)}, 1.0, t);
  float open = a_marker.w > a_marker.z ? ${glsl(OPEN_PX)} * u_scale * (1.0 - changed) : 0.0;
  float gap = half_line + ${glsl(MARKER_PX.gap)} * u_scale + open;
  // As much again as the seam is wide.
  float rim = 2.6 * u_scale;
  v_px = vec2(a_corner.x * (size.x + rim), a_corner.y < 0.0 ? -rim : size.y + rim);
  v_marker = vec4(a_marker.y, a_line.y, size);
  float across = (gap + v_px.y) * a_corner.z;
  vec2 offset = tangent * v_px.x + vec2(-tangent.y, tangent.x) * across + mix(end_offsets.xy, end_offsets.zw, t);
  gl_Position = clip + vec4(offset * 2.0 / u_viewport_px * clip.w, 0.0, 0.0);
}
`
