/** A linked program with its uniforms looked up by name. */
export interface GlProgram {
  readonly program: WebGLProgram
  readonly uniform: (name: string) => WebGLUniformLocation | null
}

function compile(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type)
  if (!shader) throw new Error('The graphics context is lost: no shader can be made.')
  gl.shaderSource(shader, source)
  gl.compileShader(shader)
  return shader
}

/** @throws Error with the compiler's log where the sources do not link */
export function createProgram(
  gl: WebGL2RenderingContext,
  vertexSource: string,
  fragmentSource: string,
): GlProgram {
  const program = gl.createProgram()
  const shaders = [
    compile(gl, gl.VERTEX_SHADER, vertexSource),
    compile(gl, gl.FRAGMENT_SHADER, fragmentSource),
  ]
  for (const shader of shaders) gl.attachShader(program, shader)
  gl.linkProgram(program)
  // Asked only when linking failed: asking for each shader stops the pipeline.
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    const logs = shaders.map((shader) => gl.getShaderInfoLog(shader) ?? '')
    throw new Error(
      `Shader: ${[gl.getProgramInfoLog(program), ...logs].filter(Boolean).join('\n')}`,
    )
  }
  for (const shader of shaders) gl.deleteShader(shader)
  const locations = new Map<string, WebGLUniformLocation | null>()
  return {
    program,
    uniform: (name) => {
      const known = locations.get(name)
      if (known !== undefined) return known
      const location = gl.getUniformLocation(program, name)
      locations.set(name, location)
      return location
    },
  }
}
