// The controls that few notebooks use, with what only they need: fetched when one of them is shown.
export * from "@jupyter-widgets/controls/lib/widget_audio";
export * from "@jupyter-widgets/controls/lib/widget_color";
export * from "@jupyter-widgets/controls/lib/widget_controller";
export * from "@jupyter-widgets/controls/lib/widget_date";
export * from "@jupyter-widgets/controls/lib/widget_datetime";
export * from "@jupyter-widgets/controls/lib/widget_image";
export * from "@jupyter-widgets/controls/lib/widget_selectioncontainer";
export * from "@jupyter-widgets/controls/lib/widget_tagsinput";
export * from "@jupyter-widgets/controls/lib/widget_time";
export * from "@jupyter-widgets/controls/lib/widget_upload";
export * from "@jupyter-widgets/controls/lib/widget_video";
