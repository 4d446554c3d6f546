/** The phone has no room left for this write; nothing was changed. */
export class StorageFull extends Error {
  override name = 'StorageFull'
}

/** The phone's storage cannot be used at all (private mode, blocked, broken). */
export class StorageUnavailable extends Error {
  override name = 'StorageUnavailable'
}
