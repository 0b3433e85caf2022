import { createContext, useContext } from 'react'

/** The part of a screen that a camera was set for: pictures fit the same part of the world into theirs. */
export interface CameraRoom {
  readonly width: number
  readonly height: number
}

const CameraRoomContext = createContext<CameraRoom | null>(null)

export const CameraRoomProvider = CameraRoomContext.Provider

/** What panels leave of the map. @throws Error outside of `CameraRoomProvider` */
export function useCameraRoom(): CameraRoom {
  const room = useContext(CameraRoomContext)
  if (!room) throw new Error('Expected to be below a CameraRoomProvider.')
  return room
}
