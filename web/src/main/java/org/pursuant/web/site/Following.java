package org.pursuant.web.site;

import org.pursuant.domain.follow.Keeping;
import org.pursuant.domain.follow.Notices;
import org.pursuant.domain.follow.SavedSearches;

/// What pages need to keep searches and show what became of them.
///
/// @param wake called when a search was kept, so that its feed is filled soon; returns at once
public record Following(Keeping keeping, SavedSearches searches, Notices notices, Runnable wake) {}
