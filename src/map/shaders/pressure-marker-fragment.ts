import { FRAGMENT_HEAD } from './common'

/**
 * A filled wedge whose point closes on the line, or a hollow one that points away from it. In ink,
 * so that grey print keeps them.
 */
export const MARKER_FRAGMENT = `${FRAGMENT_HEAD}
uniform float u_scale;
uniform vec3 u_sea;
uniform vec3 u_ink;

in vec2 v_px;
flat in vec4 v_marker;

void main() {
  float half_px = v_marker.z;
  float height = v_marker.w;
  bool presses = v_marker.x < 0.5;
  // Counted from the point of the wedge to its base.
  float from_point = presses ? v_px.y : height - v_px.y;
  float beside = (abs(v_px.x) * height - half_px * from_point) * inversesqrt(half_px * half_px + height * height);
  float edge = max(beside, from_point - height);
  float ink = presses ? cover(edge - 0.4 * u_scale) : cover(abs(edge) - 0.7 * u_scale);
  float seam = (presses ? cover(edge - 1.7 * u_scale) : cover(abs(edge) - 1.7 * u_scale)) * 0.8;
  vec4 colour = mix(vec4(u_sea, 1.0) * seam, vec4(u_ink, 1.0), ink);
  frag_colour = colour * v_marker.y;
}
`
