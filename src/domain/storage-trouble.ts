/** The phone has no room left for this write; nothing was changed. */
export class StorageFull extends Error {
  override name = 'StorageFull'
}

/** The phone's storage cannot be used at all (private mode, blocked, broken). */
export class StorageUnavailable extends Error {
  override name = 'StorageUnavailable'
}

/** This draft is no longer open: it was finished or deleted, perhaps in another tab. Nothing was changed. */
export class DraftClosed extends Error {
  override name = 'DraftClosed'
}
