/// Saved searches as pages, data and feeds: keeping one, what was told of it, removing it. Start at
/// [org.pursuant.web.page.follow.FollowSection].
@NullMarked
package org.pursuant.web.page.follow;

import org.jspecify.annotations.NullMarked;
