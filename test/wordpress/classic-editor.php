<?php
// What the plugin "Classic Editor" does: the editor of old, where it is asked for.
add_filter('use_block_editor_for_post', function ($blocks) {
  return $blocks && !isset($_GET['classic-editor']);
});
