# Neap as an image: docker build -t neap . && docker run --rm -p 127.0.0.1:8080:8080 neap
# Digests as docker-library/repo-info lists them; each is for every platform that the tag has.
ARG NODE_IMAGE=docker.io/library/node:22-bookworm-slim@sha256:48e4b67d85f87bd551df43704e24d252f56cc5f8e9718841aace50f19948f0f9
ARG NGINX_IMAGE=docker.io/library/nginx:1.30.4-alpine-slim@sha256:cc6010a6ce4e6262953eeaf61ee809fa9a59f4832609eb2dc92aec8e46a42653

FROM ${NODE_IMAGE} AS build
WORKDIR /neap
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY index.html tsconfig.json vite.config.ts ./
COPY public public
COPY scripts scripts
COPY src src
RUN npm run build

FROM ${NGINX_IMAGE}
COPY scripts/hosts/container.conf /etc/nginx/neap.conf
COPY --from=build /neap/dist /srv/neap
USER 101:101
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s \
  CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/"]
ENTRYPOINT ["nginx", "-e", "stderr", "-c", "/etc/nginx/neap.conf", "-g", "daemon off;"]
