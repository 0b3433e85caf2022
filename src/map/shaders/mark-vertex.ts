import { LINE_PX, TAPER_SHARE, WIDTH_PER_LENGTH } from '@/drawing/line-shape'
import { MARK_PX, MARK_ZONE_SHARE, MARKED_LENGTH_MIN_PX } from '@/drawing/marks'
import { CURVE_LOOKUP, glsl } from './common'

/** A small square on each side of the line, for each mark. */
export const MARK_VERTEX = `
layout(location = 0) in vec4 a_place; // curve, place in the row, marks on the line, kind
layout(location = 1) in vec4 a_line;  // width, alpha, curve length, is hollow
layout(location = 2) in vec4 a_corner; // along, across, side of the line
${CURVE_LOOKUP}
out vec2 v_px;          // along, and away from the line
flat out vec2 v_mark;   // kind, alpha

void main() {
  float length_px = a_line.z * u_px_per_unit;
  float zone = length_px * ${glsl(MARK_ZONE_SHARE)};
  float shown = min(a_place.z, max(floor(zone / (${glsl(MARK_PX.spacingMin)} * u_scale)), 1.0));
  float spacing = min(${glsl(MARK_PX.spacing)} * u_scale, zone / shown);
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  if (a_place.y > shown - 0.5 || length_px < ${glsl(MARKED_LENGTH_MIN_PX)} * u_scale) return;

  float t = 0.5 + (a_place.y - 0.5 * (shown - 1.0)) * spacing / length_px;
  float at = t * float(u_points - 1);
  int i = int(floor(at));
  int curve = int(a_place.x + 0.5);
  vec4 point = mix(curve_point(curve, i), curve_point(curve, i + 1), fract(at));
  vec2 spot = vec2(point.x + u_world_x, point.y);
  vec4 clip = projectTile(spot);
  vec2 tangent = normalize(to_px(projectTile(spot + point.zw * u_step)) - to_px(clip));

  float width = a_line.w > 0.5 ? ${glsl(LINE_PX.hollowWidth)} * u_scale : a_line.x;
  width = min(width, length_px * ${glsl(WIDTH_PER_LENGTH)});
  float half_line = 0.5 * width * mix(${glsl(TAPER_SHARE)}, 1.0, t);
  float gap = half_line + ${glsl(MARK_PX.gap)} * u_scale;
  float reach = ${glsl(MARK_PX.reach)} * u_scale;
  // As much again as the stroke and its seam are wide.
  float rim = 2.6 * u_scale;
  v_px = vec2(
    a_corner.x * (${glsl(MARK_PX.half)} * u_scale + rim),
    a_corner.y < 0.0 ? -rim : reach + rim
  );
  v_mark = vec2(a_place.w, a_line.y);
  float across = (gap + v_px.y) * a_corner.z;
  vec2 offset = tangent * v_px.x + vec2(-tangent.y, tangent.x) * across;
  gl_Position = clip + vec4(offset * 2.0 / u_viewport_px * clip.w, 0.0, 0.0);
}
`
