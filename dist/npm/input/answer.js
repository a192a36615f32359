//# sourceMappingURL=answer.js.map
