/** Squares of four vertices each, whose attributes are vectors of four. */
export interface Squares {
  readonly array: WebGLVertexArrayObject
  readonly vertices: WebGLBuffer
  readonly indices: WebGLBuffer
  indexCount: number
}

const VERTICES_PER_SQUARE = 4

export function createSquares(gl: WebGL2RenderingContext, vectors: number): Squares {
  const array = gl.createVertexArray()
  const vertices = gl.createBuffer()
  const indices = gl.createBuffer()
  gl.bindVertexArray(array)
  gl.bindBuffer(gl.ARRAY_BUFFER, vertices)
  for (let i = 0; i < vectors; i += 1) {
    gl.enableVertexAttribArray(i)
    gl.vertexAttribPointer(i, 4, gl.FLOAT, false, vectors * 16, i * 16)
  }
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices)
  gl.bindVertexArray(null)
  return { array, vertices, indices, indexCount: 0 }
}

export function setSquares(
  gl: WebGL2RenderingContext,
  squares: Squares,
  vertices: Float32Array<ArrayBuffer>,
  floatsPerVertex: number,
): void {
  const count = vertices.length / floatsPerVertex / VERTICES_PER_SQUARE
  const order = [0, 1, 2, 1, 3, 2]
  const indices = Uint32Array.from({ length: count * order.length }, (_, i) => {
    const square = Math.floor(i / order.length)
    return square * VERTICES_PER_SQUARE + (order[i % order.length] ?? 0)
  })
  squares.indexCount = indices.length
  gl.bindVertexArray(squares.array)
  gl.bindBuffer(gl.ARRAY_BUFFER, squares.vertices)
  gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.DYNAMIC_DRAW)
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices, gl.DYNAMIC_DRAW)
  gl.bindVertexArray(null)
}

/** Triangles whose vertices know nothing but their own number. */
export interface Mesh {
  readonly array: WebGLVertexArrayObject
  readonly vertices: WebGLBuffer
  readonly indices: WebGLBuffer
  indexCount: number
}

export function createMesh(gl: WebGL2RenderingContext): Mesh {
  const array = gl.createVertexArray()
  const vertices = gl.createBuffer()
  const indices = gl.createBuffer()
  gl.bindVertexArray(array)
  // A number of its own instead of `gl_VertexID`: some drivers are slow without any attribute.
  gl.bindBuffer(gl.ARRAY_BUFFER, vertices)
  gl.enableVertexAttribArray(0)
  gl.vertexAttribPointer(0, 1, gl.FLOAT, false, 0, 0)
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices)
  gl.bindVertexArray(null)
  return { array, vertices, indices, indexCount: 0 }
}

/** @param vertexCount beyond every index */
export function setMesh(
  gl: WebGL2RenderingContext,
  mesh: Mesh,
  vertexCount: number,
  indices: Uint32Array<ArrayBuffer>,
): void {
  mesh.indexCount = indices.length
  const numbers = Float32Array.from({ length: vertexCount }, (_, i) => i)
  gl.bindVertexArray(mesh.array)
  gl.bindBuffer(gl.ARRAY_BUFFER, mesh.vertices)
  gl.bufferData(gl.ARRAY_BUFFER, numbers, gl.STATIC_DRAW)
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices, gl.STATIC_DRAW)
  gl.bindVertexArray(null)
}
